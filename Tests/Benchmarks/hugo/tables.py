"""What Waymark computes for a table or a drawing, as plain values that a template only places."""
import statistics

CHART = (52, 136.67, 18, 92.5)  # left, width of a step, top, height of a step


def signed(number):
    return "0" if not number else f"{'+' if number > 0 else '−'}{abs(number):g}"


def mean(numbers):
    known = [number for number in numbers if number is not None]
    return f"{statistics.mean(known):.1f}".replace("-", "−") if known else ""


def words(code):
    return (code or "n/a").replace("-", " ")


def tone(short):
    """The class of a shortfall's colour."""
    if short is None:
        return "x"
    return "v" if not short else f"{'n' if short > 0 else 'p'}{min(abs(short), 2)}"


def gap_row(use, stage, channel_url, owner_url, evidence):
    """A touchpoint at one stage, with the figures and the drawings' lengths of every table that shows it."""
    importance, performance, effort, short = (use[key] for key in ["importance", "performance", "effort", "shortfall"])
    left, step, top, line = CHART
    length = 12 * abs(short or 0)
    return {"name": use["name"], "url": f"/touchpoints/{use['id']}.html", "stage": stage["name"],
            "stageURL": "/" + stage["url"], "channel": use["channel"], "channelURL": channel_url,
            "owner": use["owner"], "ownerURL": owner_url(use["owner"]), "importance": importance,
            "performance": performance, "effort": effort, "short": short, "shortText": signed(short), "rank": use["rank"],
            "score": use["opportunity"], "band": words(use["band"]), "over": bool(use["overServed"]),
            "quadrant": words(use["quadrant"]), "alignment": words(use["alignment"]), "evidence": evidence,
            "tone": tone(short), "measured": performance is not None, "bar": f"M2 3h{(performance or 0) * 10}v6H2z",
            "knob": f"M{importance * 10 + 1} 0h2v12h-2z",
            "deviation": f"M{60 - 12 * max(-(short or 0), 0)} 2h{length}v10h-{length}z",
            "effortBar": f"M2 13v-{effort * 2.4:g}h6v{effort * 2.4:g}z",
            "importanceBar": f"M10.5 13v-{importance * 2.4:g}H16v{importance * 2.4:g}z",
            "weights": f"effort {effort}, importance {importance}", "x": f"{left + step * importance:g}",
            "y": f"{top + line * (5 - (performance or 1)):g}"}


def stage_figures(stage):
    """Coverage of a stage: touchpoints, without an owner, not measured, rated, short."""
    uses = stage["touchpoints"]
    shorts = [use["shortfall"] for use in uses if use["shortfall"] is not None]
    return {"count": len(uses), "ownerless": sum(not use["owner"] for use in uses),
            "unmeasured": sum(use["performance"] is None for use in uses), "mean": mean(shorts),
            "short": sum(short > 0 for short in shorts)}


def trail(stages):
    """The curve of emotion: its path in a box of 1,000 by 100, and its points."""
    points, path = [], ""
    for index, stage in enumerate(stages):
        x, y = (2 * index + 1) * 500 / len(stages), 50 - 18 * stage["emotion"]
        if path:
            middle = round((points[-1]["x"] * 10 + x) / 2)
            path += f"C{middle} {points[-1]['y']} {middle} {y} {round(x)} {y}"
        else:
            path = f"M{round(x)} {y}"
        points.append({"x": round(x / 10, 2), "y": y, "label": signed(stage["emotion"]),
                       "class": "n" if stage["emotion"] < 0 else "p"})
    words = "; ".join(f"{stage['name']} {signed(stage['emotion'])}" for stage in stages)
    return {"path": path, "points": points, "words": words}
