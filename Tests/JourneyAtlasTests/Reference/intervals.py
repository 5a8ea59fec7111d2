"""Writes intervals.json: what SciPy, statsmodels and NumPy say, for IntervalTests.

    python3 -m venv reference
    reference/bin/pip install scipy==1.17.1 statsmodels==0.15.0
    reference/bin/python Tests/JourneyAtlasTests/Reference/intervals.py

Nothing of the formulas that are tested is used here: NPS and means are computed from every single answer.
"""

import json
import pathlib

import numpy
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

DEGREES = list(range(1, 131)) + [150, 200, 250, 365, 500, 999, 10_000, 123_456, 1_000_000, 10_000_000]
SHARES = [(0, 1), (1, 1), (0, 12), (12, 12), (1, 12), (3, 7), (15, 29), (412, 500), (1, 100_000), (37_211, 91_004)]
ARMS = [
    ((0, 10), (0, 10)), ((0, 10), (10, 10)), ((7, 34), (1, 34)), ((56, 70), (48, 80)), ((9, 10), (3, 10)),
    ((5, 56), (0, 29)), ((120, 2_400), (156, 2_380)), ((30_000, 100_000), (30_400, 100_000)),
]
PROMOTERS = [(1, 0, 0), (0, 0, 3), (5, 3, 2), (40, 35, 25), (0, 10, 0), (30, 0, 0), (212, 104, 97), (9_000, 4_000, 7_000)]
ANSWERS = [
    [5, 6], [1, 7, 7], [4] * 12, [7, 6, 5, 6, 7, 3, 2, 6, 5, 6, 7, 7, 1, 4],
    [1 + (i * 37 + i * i) % 7 for i in range(101)], [120.5, 89.25, 310.0, 45.75, 99.5, 250.0],
    [(i * 7919) % 1_000 / 10 for i in range(400)],
]


def net_promoter(promoters, passives, detractors):
    answers = numpy.array([1.0] * promoters + [0.0] * passives + [-1.0] * detractors)
    error = stats.norm.ppf(0.975) * numpy.std(answers) / numpy.sqrt(len(answers))
    mean = numpy.mean(answers)
    return [100 * max(mean - error, -1), 100 * min(mean + error, 1)]


def mean(answers):
    error = stats.sem(answers)
    if error == 0:
        return [float(answers[0])] * 2
    return [float(end) for end in stats.t.interval(0.95, len(answers) - 1, loc=numpy.mean(answers), scale=error)]


def main():
    reference = {
        "t": [{"degrees": n, "quantile": float(stats.t.ppf(0.975, n))} for n in DEGREES],
        "central": [
            {"t": t, "degrees": n, "probability": float(1 - 2 * stats.t.sf(t, n))}
            for n in (1, 2, 3, 4, 9, 10, 77, 100) for t in (0.05, 0.5, 1.0, 2.5, 12.0)
        ],
        "wilson": [
            {"successes": k, "trials": n, "interval": [float(x) for x in proportion_confint(k, n, method="wilson")]}
            for k, n in SHARES
        ],
        "newcombe": [
            {"a": a, "b": b, "interval": [float(x) for x in confint_proportions_2indep(
                b[0], b[1], a[0], a[1], method="newcomb", compare="diff")]}
            for a, b in ARMS
        ],
        "netPromoter": [{"answers": list(case), "interval": net_promoter(*case)} for case in PROMOTERS],
        "mean": [{"answers": case, "interval": mean(case)} for case in ANSWERS],
    }
    path = pathlib.Path(__file__).with_name("intervals.json")
    lines = []
    for name, cases in reference.items():
        rows = ",\n".join("    " + json.dumps(case) for case in cases)
        lines.append(f'  "{name}": [\n{rows}\n  ]')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
