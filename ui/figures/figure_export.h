#pragma once

#include "base/result.h"
#include "figures/figure_data.h"

class QWidget;

namespace encore::ui {

/// Writes the table of a panel as CSV or XLSX, by the suffix. Texts as they are read on the screen, figures as
/// exact numbers (shares 0..1, money in major units).
Status exportFigureTable(const QString& path, const FigureTable& table, const QString& title);

/// Draws a widget as it stands on the screen into PNG (two pixels per point), SVG or PDF, by the suffix.
Status exportPicture(const QString& path, QWidget& widget, const QString& title);
/// The same as an image.
QImage pictureOf(QWidget& widget);

/// A file name without characters that some system refuses.
QString safeFileName(const QString& title);

} // namespace encore::ui
