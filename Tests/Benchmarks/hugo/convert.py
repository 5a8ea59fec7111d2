#!/usr/bin/env python3
"""Makes a Hugo project of a generated project and its site: the same Markdown, cut where Waymark makes pages of it, and
everything that Waymark computes as data files. Hugo is left with Markdown and templates.

    convert.py PROJECT SITE HUGO-PROJECT
"""
import json
import pathlib
import shutil
import sys

from tables import gap_row, mean, signed, stage_figures, trail

HERE = pathlib.Path(__file__).resolve().parent
# The lists across the atlas end where Waymark's end.
LONGEST, LIST, USES = 200, 500, 5
LANES = [("Doing", "doing", ""), ("Thinking", "mindset", " mind"), ("Questions", "question", ""),
         ("Pains", "pain", " pain")]


class Converter:
    def __init__(self, project, site, target):
        self.project, self.site, self.target = map(pathlib.Path, (project, site, target))
        self.atlas = json.loads((self.site / "data" / "atlas.json").read_text())
        self.channels = {channel["name"]: "/" + channel["url"] for channel in self.atlas["channels"]}
        self.personas = {persona["id"]: persona for persona in self.atlas["personas"]}
        self.uses = {touchpoint["id"]: [] for touchpoint in self.atlas["touchpoints"]}
        self.of_channel, self.of_owner, self.of_persona = {}, {}, {}
        self.opportunities, self.owned, self.met, self.gaps = {}, {}, {}, {}

    def write(self):
        shutil.copytree(HERE / "theme", self.target)
        for name in ["assets", "data", "robots.txt"]:
            static = self.target / "static" / name
            static.parent.mkdir(exist_ok=True)
            (shutil.copytree if (self.site / name).is_dir() else shutil.copy)(self.site / name, static)
        for journey in self.atlas["journeys"]:
            self.collect(journey)
        for journey in self.atlas["journeys"]:
            self.journey(journey)
        for touchpoint in self.atlas["touchpoints"]:
            self.sheet("touchpoints", touchpoint["id"], touchpoint["name"], self.uses[touchpoint["id"]])
        for channel in self.atlas["channels"]:
            self.sheet("channels", channel["id"], channel["name"], self.of_channel.get(channel["name"], []))
        for owner, uses in self.of_owner.items():
            self.sheet("owners", slug(owner), owner, uses, opportunities=self.opportunities.get(owner, [])[:LONGEST],
                       journeys=self.owned.get(owner, [])[:LONGEST])
        for persona in self.atlas["personas"]:
            self.persona(persona)
        self.lists()

    # Journeys

    def collect(self, journey):
        """Where every touchpoint, channel, owner and persona is met, as "journey row" keys."""
        self.owned.setdefault(journey["owner"], []).append(journey["id"])
        for persona in journey["personas"]:
            self.met.setdefault(persona, []).append(journey["id"])
        number = 0
        for stage in journey["stages"]:
            for use in stage["touchpoints"]:
                place = {"journey": journey["id"], "row": f"r{number}", "score": use["opportunity"] or -1,
                         "short": use["shortfall"], "performance": use["performance"], "stage": stage,
                         "channel": use["channel"], "owner": use["owner"]}
                number += 1
                for table, key in [(self.uses, use["id"]), (self.of_channel, use["channel"]),
                                   (self.of_owner, use["owner"])]:
                    table.setdefault(key, []).append(place)
                for persona in journey["personas"]:
                    self.of_persona.setdefault(persona, []).append(place)
        for opportunity in journey["opportunities"]:
            stage = next(stage for stage in journey["stages"] if stage["id"] == opportunity["stage"])
            self.opportunities.setdefault(opportunity["owner"], []).append(
                {"text": opportunity["text"], "journey": journey["id"], "stage": link(stage, "name"),
                 "impact": opportunity["impact"], "effort": opportunity["effort"]})

    def journey(self, journey):
        parts = cut(self.project / journey["source"])
        rows, evidence = {}, iter(parts["evidence"])
        for stage in journey["stages"]:
            for use in stage["touchpoints"]:
                rows[f"r{len(rows)}"] = gap_row(use, stage, self.channels[use["channel"]], owner_url,
                                                next(evidence))
        order = sorted(rows, key=lambda key: rows[key]["rank"])
        data = {"title": journey["title"], "url": "/" + journey["url"], "owner": owner(journey["owner"]),
                "personas": [link(self.personas[key], "name") for key in journey["personas"]],
                "facts": [[field["text"], ", ".join(field["values"])] for field in journey["fields"]],
                "reviewed": journey["reviewed"], "trail": trail(journey["stages"]), "rows": rows, "order": order,
                "answers": self.answers(list(rows.values())), "stages": self.stages(journey, rows),
                "matrix": self.matrix(journey, rows), "fit": self.fit(journey)}
        self.gaps[journey["id"]] = [rows[order[0]]["name"], rows[order[0]]["score"],
                                    sum(row["short"] is not None and row["short"] > 0 for row in rows.values())]
        self.data("journeys", journey["id"], data)
        key, title = journey["id"], journey["title"]
        self.page(f"journeys/{key}/_index.md", "journey", title, key, parts["intro"])
        for number, stage in enumerate(journey["stages"]):
            self.page(f"journeys/{key}/{stage['id']}.md", "stage", stage["name"], key, parts["stages"][number], number)
        self.page(f"gaps/{key}.md", "gaps", f"Gap analysis: {title}", key)
        self.page(f"matrices/{key}.md", "matrix", f"Touchpoint matrix: {title}", key)

    def stages(self, journey, rows):
        stages, start, keys, number = [], 0, list(rows), 0
        for stage in journey["stages"]:
            fields = {}
            for field in stage["fields"]:
                fields.setdefault(field["label"], []).extend(field["values"])
            own = [(opportunity | {"id": f"O{(number := number + 1)}", "owner": owner(opportunity["owner"])})
                   for opportunity in journey["opportunities"] if opportunity["stage"] == stage["id"]]
            mine = keys[start:start + len(stage["touchpoints"])]
            start += len(mine)
            stages.append({
                "name": stage["name"], "url": "/" + stage["url"], "id": stage["id"], "number": stage["number"],
                "emotion": signed(stage["emotion"]), "feeling": stage["emotionWords"],
                "tone": "neg" if stage["emotion"] < 0 else "pos", "evidence": fields.get("evidence", []),
                "quotes": stage["quotes"], "rows": mine, "opportunities": own,
                "lanes": [{"name": name, "class": kind, "values": fields[label]} for name, label, kind in LANES
                          if label in fields],
                "also": [self.also(journey, use) for use in stage["touchpoints"]],
                "figures": stage_figures(stage)})
        return stages

    def also(self, journey, use):
        others = [place for place in self.uses[use["id"]] if place["journey"] != journey["id"]]
        return {"name": use["name"], "url": f"/touchpoints/{use['id']}.html", "more": len(others) > USES,
                "places": [{"journey": place["journey"]} | link(place["stage"], "name") for place in others[:USES]]}

    def matrix(self, journey, rows):
        """A line for each channel: a cell for each stage, with the rows in it."""
        lines = []
        for name, url in self.channels.items():
            cells, all_rows = [], []
            for stage in journey["stages"]:
                here = [row for row in rows.values() if row["channel"] == name and row["stageURL"] == "/" + stage["url"]]
                all_rows += here
                cells.append({"mean": mean(row["performance"] for row in here),
                              "touchpoints": [{"name": row["name"], "url": row["url"]} for row in here]})
            lines.append({"name": name, "url": url, "cells": cells, "count": len(all_rows),
                          "mean": mean(row["performance"] for row in all_rows),
                          "short": mean(row["short"] for row in all_rows)})
        return lines

    def fit(self, journey):
        met = {use["channel"] for stage in journey["stages"] for use in stage["touchpoints"]}
        people = [self.personas[key] for key in journey["personas"]]
        return [{"name": name, "url": url, "cells": [("✓ preferred" if name in person["channels"] else "○ not preferred")
                                                    + (", met" if name in met else ", not met") for person in people]}
                for name, url in self.channels.items()]

    def answers(self, rows):
        """What stands above the tables: what hurts, what is wasted, what is not known."""
        short = sorted((row for row in rows if row["short"] is not None), key=lambda row: -row["short"])
        wasted = [row for row in rows if row["alignment"] == "effort without impact"]
        little = [row for row in rows if row["alignment"] == "impact without effort"]
        unknown = [row for row in rows if row["short"] is None]
        return [{"question": question, "first": plain(some[:1]), "also": plain(some[1:7]), "count": len(some)}
                for question, some in [("What is the biggest shortfall?", short), ("Where is effort wasted?", wasted),
                                       ("Where would a little effort pay?", little), ("What do we not know?", unknown)]]

    # Pages across the atlas

    def sheet(self, kind, key, name, uses, **more):
        worst = sorted(uses, key=lambda place: -place["score"])[:LONGEST]
        channels = list(dict.fromkeys(place["channel"] for place in uses))[:24]
        owners = list(dict.fromkeys(place["owner"] for place in uses))[:24]
        data = {"count": len(uses), "journeys": len({place["journey"] for place in uses}),
                "performance": mean(place["performance"] for place in uses),
                "short": mean(place["short"] for place in uses),
                "channels": [{"name": channel, "url": self.channels[channel]} for channel in channels],
                "owners": [owner(name) for name in owners],
                "rows": [{"journey": place["journey"], "row": place["row"]} for place in worst]} | more
        self.data(kind, key, data)
        self.page(f"{kind}/{key}.md", "sheet", name, key, kind=kind)

    def persona(self, persona):
        key, uses = persona["id"], self.of_persona.get(persona["id"], [])
        text = (self.project / "content" / "personas" / f"{key}.md").read_text().rstrip()
        facts = [[field["text"], ", ".join(field["values"])] for field in persona["fields"]]
        worst = sorted(uses, key=lambda place: -place["score"])[:100]
        self.data("personas", key, {"facts": facts, "journeys": self.met.get(key, [])[:100], "count": len(uses),
                                    "rows": [{"journey": place["journey"], "row": place["row"]} for place in worst]})
        self.page(f"personas/{key}.md", "persona", persona["name"], key, text.rpartition("\n\n")[2])

    def lists(self):
        everything = {
            "journeys": [[journey["id"]] for journey in self.atlas["journeys"]],
            "personas": [[link(persona, "name"), "; ".join(map(str, persona["segments"])), str(len(self.met.get(
                persona["id"], [])))] for persona in self.atlas["personas"]],
            "touchpoints": [self.line(touchpoint) for touchpoint in self.atlas["touchpoints"]],
            "channels": [[{"name": name, "url": url}, str(len(self.of_channel.get(name, [])))]
                         for name, url in self.channels.items()],
            "owners": [[owner(name), str(len(uses))] for name, uses in self.of_owner.items()]}
        for kind, lines in everything.items():
            for number, start in enumerate(range(0, max(len(lines), 1), LIST)):
                path = f"{kind}/_index.md" if not number else f"{kind}/page-{number + 1}.md"
                self.data("lists", f"{kind}{number}", lines[start:start + LIST])
                template = "journeys" if kind == "journeys" else "list"
                self.page(path, template, kind.capitalize(), f"{kind}{number}")
        first = [journey["id"] for journey in self.atlas["journeys"][:LIST]]
        self.data("lists", "gaps", [[key, *self.gaps[key]] for key in first])
        for path, title in [("gaps/_index.md", "Gaps"), ("matrices/_index.md", "Matrix")]:
            self.page(path, "summary", title, "gaps")
        self.data("lists", "home", first)
        self.page("_index.md", "home", self.atlas["title"], "home")

    def line(self, touchpoint):
        uses = self.uses[touchpoint["id"]]
        places = [{"journey": place["journey"]} | link(place["stage"], "name") for place in uses[:3]]
        channels = list(dict.fromkeys(place["channel"] for place in uses))[:4]
        return [link(touchpoint, "name"), places, [{"name": name, "url": self.channels[name]} for name in channels],
                mean(place["performance"] for place in uses), mean(place["short"] for place in uses)]

    # Files

    def data(self, kind, key, value):
        path = self.target / "data" / kind / f"{key}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    def page(self, path, template, title, key, text="", number=0, kind=""):
        path = self.target / "content" / path
        path.parent.mkdir(parents=True, exist_ok=True)
        head = {"title": title, "type": template, "params": {"key": key, "number": number, "kind": kind}}
        path.write_text(json.dumps(head, ensure_ascii=False) + "\n\n" + text + "\n")


def cut(path):
    """The prose of a generated journey: its introduction, a text with the quotation for each stage, and the last cell
    of every touchpoint's row."""
    intro, *stages = path.read_text().split("\n## ")
    rows = [line for stage in stages for line in stage.splitlines() if line.startswith("| ")]
    return {"intro": intro.split("\n\n")[2], "stages": [stage.partition("\n\n")[2].partition("\n\n- ")[0]
                                                        for stage in stages],
            "evidence": [line.split(" | ")[-1].rstrip(" |") for line in rows
                         if not line.startswith(("| Touchpoint ", "| ---"))]}


def link(entry, name):
    return {"name": entry[name], "url": "/" + entry["url"]}


def plain(rows):
    return [{"name": row["name"], "url": row["url"], "short": row["shortText"]} for row in rows]


def slug(name):
    return name.lower().replace(" ", "-")


def owner_url(name):
    return f"/owners/{slug(name)}.html"


def owner(name):
    return {"name": name, "url": owner_url(name)}


if __name__ == "__main__":
    Converter(*sys.argv[1:]).write()
