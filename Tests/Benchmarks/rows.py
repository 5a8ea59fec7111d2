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


def of_size(journeys, runs, groups):
    """A size through its floor. `runs` by the name of the step."""
    rows = []
    for step, name, field, target in [("full", "full build / floor, CPU", "cpu", 2.0),
                                      ("full", "full build / floor, wall", "wall", 2.0),
                                      ("nothing", "nothing changed / floor, CPU", "cpu", 0.25),
                                      ("one", "one journey changed / floor, CPU", "cpu", 0.7),
                                      ("check", "check / floor, CPU", "cpu", 0.6)]:
        if step in groups:
            rows.append(against(step, name, journeys, runs[step], runs["floor"], field, target))
    return rows


def of_growth(sizes):
    """Cost a page relative to the smallest size, and what is highest. `sizes` maps a number of journeys to its
    (runs, site). Bytes and the floor are told too: where a page gets larger, or the machine slower, no generator's
    cost can stay flat."""
    rows = []
    first = min(sizes)
    base = costs(*sizes[first])
    for journeys, (runs, site) in sizes.items():
        if journeys != first:
            for name, cost in costs(runs, site).items():
                target = FLAT if name in ("CPU", "memory") else None
                rows.append(Row("growth", f"{name} a page / at {first:,}", journeys, cost / base[name], "×", target))
    for journeys, (runs, site) in sizes.items():
        target = 1536 if journeys == 10_000 else None
        peaks = [run.rss / MIB for run in runs["full"]]
        rows.append(Row("growth", "peak memory, full build", journeys, median(runs["full"], "rss") / MIB, "MiB", target,
                        low=min(peaks), high=max(peaks)))
        rows.append(Row("growth", "largest page", journeys, site["largest"] / 1024, "KiB"))
    return rows


def costs(runs, site):
    totals = {"CPU": median(runs["full"], "cpu"), "memory": median(runs["full"], "rss"), "bytes": site["bytes"],
              "CPU of the floor": median(runs["floor"], "cpu")}
    return {name: total / site["pages"] for name, total in totals.items()}


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
