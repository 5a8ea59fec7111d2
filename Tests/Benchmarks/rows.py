"""The rows of the table: figures of one run of bench.py against their targets."""
import dataclasses

from measure import median, ratio

MIB = 1 << 20
# Where cost a page may go, relative to the smallest size. It may fall: what every start costs is shared by more pages.
FLAT = 1.2


@dataclasses.dataclass
class Row:
    group: str
    name: str
    journeys: int
    value: float
    unit: str
    target: float | None = None  # None: told for reading, nothing to hold
    at_least: bool = False
    low: float | None = None
    high: float | None = None

    @property
    def verdict(self):
        if self.target is None:
            return ""
        holds = self.value >= self.target if self.at_least else self.value <= self.target
        return "holds" if holds else "misses"

    def as_json(self):
        return dataclasses.asdict(self) | {"verdict": self.verdict}


def against(group, name, journeys, runs, others, field, target):
    value, low, high = ratio(runs, others, field)
    return Row(group, name, journeys, value, "×", target, low=low, high=high)


def of_size(journeys, runs, site):
    """Rows of one size. `runs` by the name of the step, those that were measured."""
    rows = []
    floor = runs.get("floor")
    if "full" in runs:
        for field, name in [("cpu", "CPU"), ("wall", "wall")]:
            rows.append(against("full", f"full build / floor, {name}", journeys, runs["full"], floor, field, 2.0))
    for step, name, target in [("nothing", "nothing changed / floor, CPU", 0.25),
                               ("one", "one journey changed / floor, CPU", 0.7),
                               ("check", "check / floor, CPU", 0.6)]:
        if step in runs:
            rows.append(against(step, name, journeys, runs[step], floor, "cpu", target))
    if "growth" in runs:
        rows.append(Row("growth", "largest page", journeys, site["largest"] / 1024, "KiB"))
    return rows


def of_growth(sizes):
    """Cost a page relative to the smallest size, and the highest memory. `sizes` maps a number of journeys to its
    (runs, site)."""
    rows = []
    costs = {journeys: (median(runs["growth"], "cpu") / site["pages"], median(runs["growth"], "rss") / site["pages"])
             for journeys, (runs, site) in sizes.items()}
    first = min(costs)
    for journeys, (cpu, memory) in costs.items():
        if journeys != first:
            rows.append(Row("growth", f"CPU a page / at {first:,}", journeys, cpu / costs[first][0], "×", FLAT))
            rows.append(Row("growth", f"memory a page / at {first:,}", journeys, memory / costs[first][1], "×", FLAT))
    for journeys, (runs, _) in sizes.items():
        target = 1536 if journeys == 10_000 else None
        peaks = [run.rss / MIB for run in runs["growth"]]
        rows.append(Row("growth", "peak memory, full build", journeys, median(runs["growth"], "rss") / MIB, "MiB",
                        target, low=min(peaks), high=max(peaks)))
    return rows


def of_start(runs):
    rows = []
    for step, name, target in [("version", "--version, CPU", 12), ("single", "check of one journey, CPU", 25)]:
        values = [run.cpu * 1000 for run in runs[step]]
        rows.append(Row("start", name, 1 if step == "single" else 0, median(runs[step], "cpu") * 1000, "ms", target,
                        low=min(values), high=max(values)))
    return rows


def of_hugo(journeys, ours, hugo, our_site, hugo_site):
    """Speed and memory against Hugo, and whether both made the same amount."""
    rows = []
    goal = {1_000: 10, 5_000: 40}.get(journeys)
    for field, name in [("wall", "wall"), ("cpu", "CPU")]:
        value, low, high = ratio(hugo, ours, field)
        rows.append(Row("hugo", f"Hugo / full build, {name}", journeys, value, "×", goal, True, low, high))
    value, low, high = ratio(ours, hugo, "rss")
    rows.append(Row("hugo", "full build / Hugo, peak memory", journeys, value, "×", 1 / 6, low=low, high=high))
    pages = hugo_site["pages"] / our_site["pages"]
    rows.append(Row("hugo", "apart in number of pages", journeys, abs(pages - 1) * 100, "%", 1))
    rows.append(Row("hugo", "Hugo / full build, bytes of the site", journeys, hugo_site["bytes"] / our_site["bytes"],
                    "×"))
    return rows


def table(rows):
    """The table as text."""
    lines = [("", "journeys", "value", "lowest–highest", "target", "verdict")]
    for row in rows:
        spread = f"{number(row.low)}–{number(row.high)}" if row.low is not None else ""
        target = ""
        if row.target is not None:
            target = f"{'≥' if row.at_least else '≤'} {number(row.target)}"
        lines.append((row.name, f"{row.journeys:,}" if row.journeys else "", f"{number(row.value)} {row.unit}", spread,
                      target, row.verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join("  ".join(cell.ljust(width) if column in (0, 5) else cell.rjust(width)
                               for column, (cell, width) in enumerate(zip(line, widths))).rstrip() for line in lines)


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
