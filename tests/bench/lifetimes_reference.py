"""Times the Python package `lifetimes` on an order log, for a comparison beside Encore's own models.

lifetimes_reference.py LOG.csv: rows "customer,day,amount" without a header, day counted from the first one. Prints the
seconds of summary and of both fits in one line "SUMMARY BGNBD GAMMAGAMMA"; exit 3 where the package is not installed.
"""

import sys
import time

try:
    import pandas
    from lifetimes import BetaGeoFitter, GammaGammaFitter
    from lifetimes.utils import summary_data_from_transaction_data
except ImportError:
    sys.exit(3)


def timed(work):
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


log = pandas.read_csv(sys.argv[1], names=["customer", "day", "amount"])
log["date"] = pandas.Timestamp("2022-01-01") + pandas.to_timedelta(log["day"], unit="D")
summary, summarised = timed(lambda: summary_data_from_transaction_data(
    log, "customer", "date", monetary_value_col="amount", observation_period_end=log["date"].max()))
_, counts = timed(lambda: BetaGeoFitter().fit(summary["frequency"], summary["recency"] / 7, summary["T"] / 7))
again = summary[(summary["frequency"] > 0) & (summary["monetary_value"] > 0)]
_, spend = timed(lambda: GammaGammaFitter().fit(again["frequency"], again["monetary_value"]))
print(f"{summarised:.3f} {counts:.3f} {spend:.3f}")
