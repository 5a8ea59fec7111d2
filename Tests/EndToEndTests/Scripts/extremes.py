"""Writes a project of maps that are hard to draw: very long and very short, with words that no line can break."""

from pathlib import Path

COMPOUND = "Kraftfahrzeughaftpflichtversicherungsbescheinigung"
FORTY = "Getting everybody in the house to agree"
CHINESE = "在手机上填写申请材料并且等待后台工作人员逐项审核确认无误之后通知"
FEELINGS = [0, 1.5, -1, -2, "1 -> -2", None, 2, -0.5, "-1.5 -> 2", 1.25, -1.75, 0.5]


def emotion(number, words="", feelings=FEELINGS):
    value = feelings[number % len(feelings)]
    return "" if value is None else f"- Emotion: {value} {words}\n"


def row(name, number, channel="Phone"):
    return f"| {name} | {channel} | {number % 5 + 1} | {(number * 3) % 5 + 1} | {number % 4} |\n"


HEAD = "\n| Touchpoint | Channel | Importance | Performance | Effort |\n|---|---|---|---|---|\n"


def journey(title, stages, keys=""):
    return f"---\n{keys}---\n\n# {title}\n\n" + "\n".join(stages)


def plain(count, feelings=FEELINGS):
    return [
        f"## Stage {number + 1} {{#s{number + 1}}}\n\n- Doing: waits\n{emotion(number, 'as it goes', feelings)}"
        for number in range(count)]


def steps(stages, each):
    return [
        f"## Part {stage + 1}\n\n- Doing: goes on\n\n" + "\n".join(
            f"### Step {stage + 1}.{step + 1}\n\n{emotion(stage * each + step, 'so it goes')}- Doing: something small\n"
            for step in range(each))
        for stage in range(stages)]


def wordy(names, words, touchpoint):
    return [
        f"## {name} {{#w{number}}}\n\n- Doing: {words}\n- Pain: {words}\n- Backstage: {words}\n{emotion(number, words)}"
        f"- Opportunity: {words} | impact 4 | effort 2 | owner {touchpoint[:20]}\n"
        + HEAD + row(touchpoint, number) + row(f"{touchpoint} {number}", number + 1)
        for number, name in enumerate(names)]


def journeys():
    yield "one", journey("One stage", plain(1))
    yield "none", journey("No touchpoints and no numbers", ["## First\n\n- Doing: looks\n", "## Second\n", "## Third\n\n- Pain: nothing\n"])
    for count in (2, 8, 9, 20):
        yield f"n{count}", journey(f"{count} stages", plain(count))
    yield "sixty", journey("Sixty steps", steps(12, 5))
    yield "steep", journey("Eight steps in each of two stages", steps(2, 8))
    yield "english", journey("Long names", wordy([f"{FORTY} {n}" for n in range(7)], "and then it is all said again, slowly", FORTY))
    yield "german", journey("Zusammengesetzte Wörter", wordy([f"{COMPOUND} {n}" for n in range(7)], COMPOUND, COMPOUND))
    yield "chinese", journey("很长的名称", wordy([f"{CHINESE}{n}" for n in range(7)], CHINESE, CHINESE), "lang: zh-Hans\n")
    yield "tomorrow", journey("8 stages, next year", plain(8, feelings=[1, 2, 1.5, None, 2, 1, 2, 2]), "state: future\ncompares: n8\n")
    lanes = "".join(f"- Lane {lane}: {FORTY}, {FORTY}, {FORTY}\n" for lane in range(60))
    yield "tall", journey("Higher than a sheet", [f"## Stage {n}\n\n{lanes}" for n in range(3)])
    people = ", ".join(f"person-{n}" for n in range(12))
    feelings = [
        "".join(f"  - person-{n}: {(n * 7 + stage) % 5 - 2} {FORTY if n == 4 else ''}\n" for n in range(12)) for stage in range(3)]
    yield "crowd", journey(
        "Twelve personas", wordy(["First", "Second"], "short", "Desk")
        + [f"## Stage {n}\n\n- Emotion: {n - 1}\n{feelings[n]}" for n in range(3)], f"personas: [{people}]\n")


def write(folder):
    content = Path(folder) / "content"
    for part in ("journeys", "personas"):
        (content / part).mkdir(parents=True)
    (content / "site.yml").write_text(f"title: {COMPOUND} Extremes\nchannels: [Phone]\n", encoding="utf-8")
    for name, text in journeys():
        (content / "journeys" / f"{name}.md").write_text(text, encoding="utf-8")
    for number in range(12):
        (content / "personas" / f"person-{number}.md").write_text(
            f"# {COMPOUND if number == 3 else 'Person'} {number}\n\n> {FORTY}.\n\n- Goals: peace\n", encoding="utf-8")
