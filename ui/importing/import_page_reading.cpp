#include "importing/import_page.h"

#include "customers/custom_field_repository.h"
#include "common/format.h"
#include "common/shop_words.h"
#include "exchange/table_source.h"
#include "importing/format_line.h"
#include "importing/mapping_panel.h"
#include "importing/place_line.h"
#include "importing/preview_panel.h"
#include "importing/problem_words.h"
#include "importing/value_panel.h"
#include "shop/channel_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/states.h"

#include <QComboBox>
#include <QFileInfo>

namespace encore::ui {

void ImportPage::openFile(const QString& path)
{
    if (m_cancel)
        return;
    m_opened = true;
    m_options = {};
    m_options.file = path;
    m_sheetsDone.clear();
    m_goBack.reset();
    m_source->setText(QFileInfo(path).fileName());
    read();
}

void ImportPage::openPasted(const QString& text)
{
    if (m_cancel)
        return;
    m_opened = true;
    m_options = {};
    m_options.pasted = text;
    m_sheetsDone.clear();
    m_goBack.reset();
    m_source->setText(tr("copied rows"));
    if (!text.trimmed().isEmpty())
        return read();
    m_error = {ErrorCode::NotFound, {}, {}, {}};
    showFailure();
    goTo(Failed);
    emit ready();
}

void ImportPage::openSheet(const QString& sheet)
{
    m_goBack = std::pair(m_options, m_step);
    ImportOptions options;
    options.file = m_options.file;
    options.sheet = sheet;
    m_options = options;
    read();
}

// Another way to read the same table: where that fails, everything stays as it was.
void ImportPage::reread(QString ImportOptions::*what, const QString& value)
{
    m_goBack = std::pair(m_options, m_step);
    m_options.*what = value;
    read();
}

// What stands in the cells is read otherwise only by the check and the import.
void ImportPage::readValues(QString ImportOptions::*what, const QString& value)
{
    m_options.*what = value;
    showFormats();
}

void ImportPage::showFailure()
{
    m_failed->setError(m_error);
    m_failed->setSentence(problem_words::failure(m_error, m_options));
    m_failed->setDetail({});
    m_failed->setAction(tr("Choose another file"));
    m_failed->setSecondAction(m_options.file.isEmpty() ? tr("Paste the copied rows") : QString());
}

void ImportPage::read()
{
    struct Read {
        Status status;
        TableInfo info;
        TableSummary table;
        std::vector<Row> firstRows;
        ColumnMapping mapping;
        KindGuess guess;
        std::optional<RememberedImport> remembered;
    };
    m_reading = true;
    m_busy->setSentence(tr("Reading the table…"));
    m_job.run(
        [this, options = m_options](const CancelFlag&) {
            Read r;
            auto source = openImportSource(options);
            if (!source) {
                r.status = tl::unexpected<Error>(source.error());
                return r;
            }
            auto table = summarise(**source);
            if (!table) {
                r.status = tl::unexpected<Error>(table.error());
                return r;
            }
            auto rows = firstRows(**source, PreviewPanel::kRecords);
            if (!rows) {
                r.status = tl::unexpected<Error>(rows.error());
                return r;
            }
            r.firstRows = std::move(*rows);
            r.info = (*source)->info();
            r.table = std::move(*table);
            r.guess = guessKind(r.table);
            // Points are not kept; what else stands beside them are people.
            if (r.guess.kind == ImportKind::LoyaltyBalances)
                r.guess = {ImportKind::Customers, nullptr, 0};
            if (options.profile == QLatin1String("plain"))
                r.guess = {options.kind, nullptr, 1};        // said by hand
            r.mapping = r.guess.profile ? mappingFor(*r.guess.profile, r.table) : suggestMapping(r.guess.kind, r.table);
            const auto store = m_shop.openStore();
            if (!store)
                return r;
            const auto known = ImportProfileRepository((*store)->db()).forHeader((*source)->header());
            if (known && !known->empty()) {
                if (auto mapping = importMapping(known->front().options, r.table)) {
                    r.mapping = std::move(*mapping);
                    r.remembered = known->front();
                }
            }
            return r;
        },
        [this](Read r) {
            m_reading = false;
            if (!r.status) {
                showUnread(r.status.error());
            } else {
                m_goBack.reset();
                m_remembered.clear();
                m_report = {};
                m_info = std::move(r.info);
                m_table = std::move(r.table);
                m_firstRows = std::move(r.firstRows);
                m_mapping = std::move(r.mapping);
                m_options.kind = r.guess.kind;
                m_profile = r.guess.profile;
                m_options.source = m_profile ? m_profile->name : QString();
                if (r.remembered)
                    useRemembered(*r.remembered);
                propose();
                showColumns();
                goTo(Columns);
            }
            emit ready();
        });
    goTo(Busy);
}

void ImportPage::showUnread(const Error& error)
{
    if (m_goBack) {
        emit noticeRaised({problem_words::failure(error, m_options), Notice::Tone::Negative, {}, {}});
        m_sheetsDone << m_options.sheet;
        const Step step = m_goBack->second;
        m_options = m_goBack->first;
        m_goBack.reset();
        goTo(step);
        return;
    }
    m_error = error;
    m_report = {};
    showFailure();
    goTo(Failed);
}

// How this table was read stays; what its cells mean is as last time.
void ImportPage::useRemembered(const RememberedImport& remembered)
{
    const ImportOptions read = m_options;
    m_options = remembered.options;
    m_options.file = read.file;
    m_options.pasted = read.pasted;
    m_options.sheet = read.sheet;
    m_options.encoding = read.encoding;
    m_options.delimiter = read.delimiter;
    m_remembered = remembered.name;
    m_policy->setCurrentIndex(qMax(0, m_policy->findData(int(m_options.policy))));
}

// What the file does not say for all its rows: as last time, else by its program, by its name, by the only place there is.
void ImportPage::propose()
{
    const QString language = m_shop.profile().language;
    const std::vector<Channel> channels = ChannelRepository(m_shop.store().db()).all(true).value_or(std::vector<Channel>());
    const QStringList usual = shop_words::usualChannels(language);
    QString place;
    int scale = 0;
    QStringList rest;
    for (const QString& set : std::as_const(m_options.set)) {
        if (set.startsWith(QLatin1String("channel=")))
            place = set.section(u'=', 1);
        else if (set.startsWith(QLatin1String("rating_max=")))
            scale = set.section(u'=', 1).toInt();
        else
            rest << set;
    }
    m_options.set = rest;
    if (place.isEmpty() && m_profile)
        for (const auto& [field, value] : m_profile->fixed)
            if (field == QLatin1String("channel"))
                place = value;
    if (place.isEmpty())
        place = import_guesses::place(QFileInfo(m_options.file).completeBaseName() + u' ' + m_info.sheet, channels,
                                      usual + shop_words::usualChannels(language == QLatin1String("ru") ? QStringLiteral("en") : QStringLiteral("ru")));
    if (place.isEmpty() && channels.size() <= 1)
        place = channels.empty() ? import_guesses::usualPlace(m_options.kind, language) : channels.front().name;
    if (const int ratings = m_mapping.column(QStringLiteral("rating")); scale == 0)
        scale = ratings >= 0 ? import_guesses::ratingScale(m_table.columns[size_t(ratings)]) : 5;
    m_place->setPlaces(channels, usual, language);
    m_place->propose(place, scale);
    m_values->begin(m_options.values);
}

void ImportPage::chooseKind(ImportKind kind)
{
    m_options.kind = kind;
    m_options.profile = QStringLiteral("plain");
    m_options.set.clear();
    m_options.values.clear();
    m_remembered.clear();
    m_mapping = suggestMapping(kind, m_table);
    propose();
    showColumns();
}

void ImportPage::showColumns()
{
    m_kind->clear();
    for (const ImportKind kind : {ImportKind::Mixed, ImportKind::Orders, ImportKind::Customers, ImportKind::Reviews, ImportKind::Products, ImportKind::OrderItems})
        m_kind->addItem(importKindTitle(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_options.kind)));
    QStringList own;
    for (const CustomField& field : CustomFieldRepository(m_shop.store().db()).all().value_or(std::vector<CustomField>()))
        own << field.name;
    m_columns->setOwnFields(own);
    m_columns->show(m_options.kind, m_table, m_mapping);
    m_asLastTime->setText(m_remembered.isEmpty() ? QString() : tr("As last time: %1").arg(m_remembered));
    const QString rows = m_table.complete ? tr("%n row(s)", nullptr, int(m_table.rows)) : tr("more than %1 rows").arg(format::count(m_table.rows));
    QStringList words{m_options.pasted.isEmpty() ? QFileInfo(m_options.file).fileName() : tr("copied rows")};
    if (!m_info.sheet.isEmpty())
        words << tr("sheet “%1”").arg(m_info.sheet);
    m_source->setText((words << rows).join(QStringLiteral(" · ")));
    showFormats();
}

// Follows every change of the columns.
void ImportPage::showFormats()
{
    m_complaint.clear();
    m_mapping = m_columns->mapping();
    const ShopProfile profile = m_shop.profile();
    const DateOrder preferred = profile.phoneRegion == u"US" ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    QStringList zones{QString::fromLatin1(profile.zone.id()), QStringLiteral("UTC"), QStringLiteral("Europe/Moscow")};
    if (!m_options.timezone.isEmpty())
        zones << m_options.timezone;
    zones.removeDuplicates();
    m_format->show(m_info, m_table, import_guesses::formats(m_options.kind, m_table, m_mapping, preferred), m_options, zones);
    m_place->show(m_options.kind, m_mapping);
    m_values->show(m_options.kind, m_table, m_mapping);
    showPromise();
    showPreview();
}

void ImportPage::showPreview()
{
    if (m_table.columns.empty())
        return;
    const ShopProfile profile = m_shop.profile();
    const ImportOptions options = chosen();
    const qint64 now = m_shop.clock().nowUtc();
    const auto records = previewImport(options, m_table, m_firstRows, profile, m_info.format != TableFormat::Csv, now);
    if (records)
        m_preview->show(options.kind, *records, profile, now);
    else
        m_preview->showLack(problem_words::failure(records.error(), options));
}

void ImportPage::showPromise()
{
    const bool complains = m_step == Columns && !m_complaint.isEmpty();
    m_promise->setText(complains ? m_complaint : tr("Nothing is written until you press “Import”. An import can be undone on any day."));
    m_promise->setToken(complains ? Token::Negative : Token::Text2);
}

/// The sheet to offer after this one; empty: none.
QString ImportPage::nextSheet() const
{
    for (const QString& sheet : m_info.sheets)
        if (!m_sheetsDone.contains(sheet))
            return sheet;
    return {};
}

ImportOptions ImportPage::chosen() const
{
    ImportOptions options = m_options;
    options.onlyMapped = true;
    options.map = m_columns->assignments();
    options.set += m_place->assignments();
    options.values = m_values->values();
    options.policy = ImportPolicy(m_policy->currentData().toInt());
    return options;
}

} // namespace encore::ui
