#pragma once

#include "base/result.h"
#include "figures/figure_set.h"

#include <memory>

class QPainter;
class QWidget;

namespace encore::ui {

/// The pages of the manager's report as widgets of the shape of A4, from which they are printed. UI thread.
class FigureReport {
public:
    FigureReport(const QString& shop, std::shared_ptr<const FigureSet> set, std::shared_ptr<const FigureForecast> forecast);
    ~FigureReport();
    int pageCount() const;
    const QWidget& page(int at) const;
    /// Lays the page out and draws it; the painter's units are the page's own pixels.
    void draw(int at, QPainter& painter);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The manager's report, both sides of a sheet of A4: the sentences with the tab Returning, then what matters most of
/// Answering and Happy, each with the name of the shop, period, day of printing and page number; nothing on it asks to be
/// clicked. In the colours the application has now (paper wants the light theme) and in the interface's language. `set`
/// must hold something to count. Nothing is left at `path` on failure: ReadOnly, DiskFull, Io. UI thread; takes about a
/// second and needs no display.
Status writeFigureReport(const QString& path, const QString& shop, std::shared_ptr<const FigureSet> set, std::shared_ptr<const FigureForecast> forecast);

/// The same from a shop file, as `encore SHOP --report` does it.
struct FigureReportOrder {
    QDate from, to;          ///< inclusive; without both the last 12 months, without one as far as there is anything
    QStringList channels;    ///< only these, by name; empty: all
};
/// Also NotFound for a channel, and InvalidInput, in whole sentences, for days that lie the wrong way round or ahead and
/// for a shop in which there is nothing to count.
Status writeFigureReport(const QString& path, Store& store, const FigureReportOrder& order);

} // namespace encore::ui
