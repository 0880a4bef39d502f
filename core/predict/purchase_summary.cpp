#include "predict/purchase_summary.h"

#include <cmath>

namespace encore::predict {

PurchaseSummary summarise(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end)
{
    kpi::KpiOptions at = options;
    at.asOf = std::min(end, options.asOf);
    at.from.reset();
    at.to.reset();
    at.mergeSameDay = true;
    const kpi::Scope scope = kpi::Scope::of(history, at);
    PurchaseSummary s;
    s.end = at.asOf;
    s.historyDays = scope.asOf - scope.firstDay;
    s.buyers.reserve(history.customerCount());
    double n = 0.0, sx = 0.0, sm = 0.0, sxx = 0.0, smm = 0.0, sxm = 0.0;
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) {
        if (v.uncertain || v.observedTo < scope.asOf)
            return;
        Buyer b;
        b.index = static_cast<quint32>(v.index);
        b.x = static_cast<qint32>(v.days.size() - 1);
        b.recency = v.days.back() - v.days.front();
        b.age = scope.asOf - v.days.front();
        if (b.x > 0) {
            qint64 sum = 0;
            for (std::size_t i = 1; i < v.nets.size(); ++i)
                sum += v.nets[i];
            b.mean = static_cast<double>(sum) / b.x;
            ++s.repeaters;
            if (b.mean > 0.0) {
                n += 1.0;
                sx += b.x;
                sm += b.mean;
                sxx += static_cast<double>(b.x) * b.x;
                smm += b.mean * b.mean;
                sxm += b.x * b.mean;
            }
        }
        s.buyers.push_back(b);
    });
    const double vx = n * sxx - sx * sx;
    const double vm = n * smm - sm * sm;
    if (n >= 3.0 && vx > 0.0 && vm > 0.0)
        s.correlation = (n * sxm - sx * sm) / std::sqrt(vx * vm);
    return s;
}

} // namespace encore::predict
