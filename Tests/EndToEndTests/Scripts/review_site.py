"""Writes the review site of an edit of the demo: a stage that came, one that went, values, touchpoints and prose that are others.

usage: review_site.py WAYMARK FOLDER

The pages are FOLDER/review; the repository is made in FOLDER/repository.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGES = ["index.html", "journeys/choosing-a-crm/index.html", "journeys/zh/zhangbei-kan-zhen/index.html",
         "journeys/added/index.html", "journeys/factory-tour/index.html"]

SECURITY = """## Security check {#security-check}

Their insurer asks for ninety answers.

- Emotion: -1 kept waiting
- Pain: nobody answers in less than two weeks

| Touchpoint | Channel | Owner | Importance | Performance | Effort |
| --- | --- | --- | ---: | ---: | ---: |
| Security questionnaire | Email | Legal | 4 | 1 | 1 |

"""

EDITS = {
    "journeys/choosing-a-crm.md": [
        ("- Emotion: -1 embarrassed", "- Emotion: -2 embarrassed"),
        ('- Pain: searching for "lost customer promise" brings up articles about sales pipelines\n', ""),
        ("| Newsletter | Email | Marketing | 1 | 3 | 3 | ctr | interviews-2026-08 |\n", ""),
        ("| Vendor website | Website |", "| Newsletter | Email | Marketing | 1 | 3 | 3 | ctr | – |\n| Vendor website | Website |"),
        ("She leaves the week with three names: two", "She leaves the week with four names: two"),
        ("  - the trial starts empty and proves nothing\n", "  - the trial starts empty, asks for a card and proves nothing\n"),
        ("| Pricing page | Website | Marketing | 5 | 3 | 3 |", "| Pricing page | Website | Revenue team | 5 | 2 | 3 |"),
        ("| Case study | Website | Content team | 4 | 3 |", "| Case study | Website | Content team | 4 | – |"),
        ("| Live demo | Meeting | Sales | 5 | 4 |", "| Live demo | Meeting | Sales | 5 | 5 |"),
        ("- Emotion: 0 -> +1 nervous first, then relieved to be done", "- Emotion: nervous first, then relieved to be done"),
        ("## Experience {#experience}", SECURITY + "## Experience {#experience}"),
        ("> If it takes two taps more than my notebook, I'll use my notebook.\n> — interview 12, 2026-10-02\n\n", ""),
        ("## Loyalty {#loyalty}", "## Staying {#loyalty}"),
    ],
    "journeys/zh/zhangbei-kan-zhen.md": [
        ("- 情緒：3/10 洩氣", "- 情緒：2/10 洩氣"),
        ("掛號單夾在電話旁邊，日曆上畫一個圈。", "掛號單貼在冰箱門上，日曆上畫一個紅圈。"),
        ("- 痛點：語音掛號有七個選項", "- 痛點：語音掛號有九個選項"),
        ("| 現場掛號 | 櫃檯 | 掛號組 | 蔡玉蘭 | 5 | 4 | 3 | 陪診紀錄-2026-09 |\n", ""),
    ],
    "personas/operations-lead.md": [
        ("title: Marta Halloran", "title: Marta Hallam"), ("# Marta Halloran", "# Marta Hallam"),
        ("Aliases: Operations lead, Marta", "Aliases: Operations lead, Marta, Marta Halloran"), ("- Share: 7 %", "- Share: 9 %"),
    ],
    "site.yml": [("title: Farrowmere journey atlas", "title: Farrowmere atlas")],
}

ADDED = "# A journey that is new\n\n## Start\n\n- Emotion: 1 curious\n- Doing: looks around\n\n## End\n\n- Emotion: -1 tired\n"


def git(folder, *words):
    subprocess.run(
        ["git", "-C", str(folder), "-c", "user.name=Test", "-c", "user.email=test@halden.example", *words], check=True,
        capture_output=True)


def write(waymark, folder):
    repository, review = folder / "repository", folder / "review"
    shutil.copytree(ROOT / "content", repository / "content")
    git(repository, "init", "--quiet")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message", "as it was")
    for name, pairs in EDITS.items():
        file = repository / "content" / name
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            if old not in text:
                sys.exit(f"{name} has no {old!r} any more")
            text = text.replace(old, new, 1)
        file.write_text(text, encoding="utf-8")
    tour = repository / "content/journeys/factory-tour.md"
    text = tour.read_text(encoding="utf-8")
    # The last stage with all that it holds.
    last = text.rindex("\n## ")
    tour.write_text(text[:last] + "\n", encoding="utf-8")
    (repository / "content/journeys/added.md").write_text(ADDED, encoding="utf-8")
    run = subprocess.run(
        [waymark, "diff", "HEAD", "--source", str(repository), "--format", "html", "--output", str(review)],
        capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"the review is not written ({run.returncode}): {run.stderr[-400:]}")
    return review


if __name__ == "__main__":
    write(sys.argv[1], Path(sys.argv[2]).resolve())
