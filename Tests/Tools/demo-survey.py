#!/usr/bin/env python3
"""Makes the demo's raw survey, content/surveys/after-contact.csv: two years, two journeys, six touchpoints.

    python3 Tests/Tools/demo-survey.py > content/surveys/after-contact.csv

Invented from the first row to the last, and the same in every run. The shop asks for satisfaction too; the other
journey has that from its own files.
"""
import random
import sys

EASE = ["Very difficult", "Difficult", "Somewhat difficult", "Neutral", "Somewhat easy", "Easy", "Very easy"]
SATISFACTION = ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"]
COMMENTS = ["Took three calls.", "Quick, and friendly", "Why twice?", "Nobody called back; I did.", "As promised", ""]

# The touchpoint, its journey's word, and how good it was at the start, in the middle and at the end, from 0 to 1.
TOUCHPOINTS = [
    ("Live demo", "CRM", (0.74, 0.76, 0.80)),
    ("Implementation consultant", "CRM", (0.78, 0.80, 0.84)),
    ("Phone support", "CRM", (0.58, 0.50, 0.41)),
    ("Shop assistant", "Fridge", (0.42, 0.45, 0.60)),
    ("Delivery slot", "Fridge", (0.55, 0.56, 0.54)),
    ("Installation", "Fridge", (0.82, 0.85, 0.88)),
]
GROUPS = {"CRM": ["First CRM", "Changing from another"], "Fridge": ["Replacement", "New home"]}


def step(rng, level, count):
    """One of `count` answers, the last the best."""
    return min(count - 1, max(0, round(rng.gauss(level * (count - 1), count * 0.17))))


def main():
    rng = random.Random(2026)
    out = sys.stdout
    out.write("Answer;Answered on;Journey;Asked about;Customer group;How likely are you to recommend us?;")
    out.write("How easy was it?;How satisfied are you?;Anything else?\n")
    number = 0
    for month in range(24):
        year, name = 2024 + (month + 10) // 12, (month + 10) % 12 + 1
        rows = []
        for touchpoint, journey, levels in TOUCHPOINTS:
            at = month / 23 * 2
            part = int(min(at, 1.999))
            level = levels[part] + (levels[part + 1] - levels[part]) * (at - part)
            for index, group in enumerate(GROUPS[journey]):
                for _ in range(rng.randrange(6, 10)):
                    own = level + (0.04 if index else -0.04)
                    rows.append([
                        f"{rng.randrange(1, 29):02d}.{name:02d}.{year}", journey, touchpoint, group, str(step(rng, own, 11)),
                        EASE[step(rng, own, 7)], SATISFACTION[step(rng, own, 5)] if journey == "Fridge" else "",
                        rng.choice(COMMENTS) if rng.random() < 0.08 else ""])
        for row in sorted(rows, key=lambda row: row[0]):
            number += 1
            row[-1] = f'"{row[-1]}"' if ";" in row[-1] else row[-1]
            out.write(";".join([str(number)] + row) + "\n")


main()
