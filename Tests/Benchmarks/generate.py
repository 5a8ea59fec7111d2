#!/usr/bin/env python3
"""Writes a project with N journeys of 7 stages and 40 touchpoints, the same bytes for the same N.

    generate.py FOLDER N
"""
import pathlib
import random
import sys

STAGES = ["Out of market", "Trigger", "Initial consideration", "Active evaluation", "Purchase decision",
          "Experience", "Loyalty"]
CHANNELS = ["Search", "Website", "Email", "Video", "App", "Store", "Phone", "Event", "Post", "Chat"]
OWNERS = ["Marketing", "Sales", "Product", "Support", "Legal", "Content team"]
THINGS = ["form", "page", "letter", "call", "video", "guide", "leaflet", "visit", "banner", "invoice", "survey",
          "demo", "trial", "quote", "reminder", "manual", "ticket", "map", "plan", "contract"]
ADJECTIVES = ["first", "second", "yearly", "short", "long", "printed", "shared", "public", "local", "quiet"]
WORDS = ("the customer waits for an answer and writes to a colleague who knows somebody that tried it before and "
         "says it took longer than the page had promised while nobody called back").split()


def sentence(rng, low=6, high=14):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(low, high)))


def journey(rng, number, personas):
    lines = ["---", "kind: customer", f"personas: [persona-{rng.randrange(personas)}, persona-{rng.randrange(personas)}]",
             f"owner: {rng.choice(OWNERS)}", "reviewed: 2026-10-01", "---", "", f"# Journey {number}: {sentence(rng, 3, 5)}", "",
             sentence(rng, 20, 40).capitalize() + ".", "", f"- Goal: {sentence(rng)}", f"- Scenario: {sentence(rng)}", ""]
    for index, stage in enumerate(STAGES):
        lines += [f"## {stage}", "", sentence(rng, 20, 40).capitalize() + ".", "",
                  f"> {sentence(rng).capitalize()}.", f"> — interview {rng.randint(1, 40)}", ""]
        for label in ["Mindset", "Doing", "Doing", "Pain", "Opportunity", "Question", "Evidence"]:
            value = sentence(rng)
            if label == "Opportunity":
                value += f" | impact {rng.randint(1, 5)} | effort {rng.randint(0, 5)} | owner {rng.choice(OWNERS)}"
            if label == "Evidence":
                value = f"interviews-2026-0{rng.randint(1, 9)}"
            lines.append(f"- {label}: {value}")
        lines += [f"- Emotion: {rng.randint(-2, 2)} {sentence(rng, 2, 5)}", "",
                  "| Touchpoint | Channel | Owner | Importance | Performance | Effort | Evidence |",
                  "| --- | --- | --- | ---: | ---: | ---: | --- |"]
        for _ in range(6 if index < 5 else 5):
            name = f"{rng.choice(ADJECTIVES)} {rng.choice(THINGS)} {rng.randrange(4)}".capitalize()
            performance = rng.choice(["1", "2", "3", "4", "5", "–"])
            lines.append(f"| {name} | {rng.choice(CHANNELS)} | {rng.choice(OWNERS)} | {rng.randint(0, 5)} | {performance} "
                         f"| {rng.randint(0, 5)} | survey-q{rng.randint(1, 4)} |")
        lines.append("")
    return "\n".join(lines)


def main():
    folder, count = pathlib.Path(sys.argv[1]) / "content", int(sys.argv[2])
    rng = random.Random(count)
    personas = max(2, min(200, count // 5))
    (folder / "journeys").mkdir(parents=True, exist_ok=True)
    (folder / "personas").mkdir(parents=True, exist_ok=True)
    channels = "\n".join(f"  - name: {name}\n    group: digital" for name in CHANNELS)
    (folder / "site.yml").write_text(f"title: {count} journeys\nchannels:\n{channels}\n")
    for number in range(personas):
        (folder / "personas" / f"persona-{number}.md").write_text(
            f"# Persona {number}\n\n- Role: {sentence(rng, 2, 4)}\n- Segment: Segment {number % 7}\n"
            f"- Preferred channels: {', '.join(rng.sample(CHANNELS, 3))}\n- Goals:\n  - {sentence(rng)}\n\n{sentence(rng, 20, 40)}.\n")
    for number in range(count):
        (folder / "journeys" / f"journey-{number:05}.md").write_text(journey(rng, number, personas))


main()
