#!/usr/bin/env python3
"""Writes in which order Chinese readers look for characters: PinyinOrder.swift and StrokeOrder.swift.

Python knows two standards whose first level stands in that order already. GB 2312 has its 3,755 common characters by
pinyin, Big5 its 5,401 by the number of strokes. What is written here besides is the first character of each group.
Run it to make the files anew; a test holds that they are what it makes. With a folder as argument it writes there.
"""
import pathlib
import sys

LINE = 48


def characters(codec, first_bytes, second_bytes):
    found = []
    for high in first_bytes:
        for low in second_bytes:
            try:
                found.append(bytes([high, low]).decode(codec))
            except UnicodeDecodeError:
                pass
    return found


def groups(common, starts):
    """Cuts the characters at the first one of each group."""
    names = {character: name for name, character in starts}
    assert all(character in common for character in names), "a group starts with a character that is not there"
    parts = []
    for character in common:
        if character in names:
            parts.append((names[character], []))
        parts[-1][1].append(character)
    assert [name for name, _ in parts] == [name for name, _ in starts], "groups stand in another order"
    return parts


def swift(name, comment, parts):
    lines = [f"/// {comment}", "/// Made by Tests/Tools/embed-han-order.py.", f"enum {name} {{"]
    lines.append("  static let groups: [(name: UInt8, characters: String)] = [")
    for group, found in parts:
        number = f'UInt8(ascii: "{group}")' if isinstance(group, str) else group
        text = "".join(found)
        cut = [text[start:start + LINE] for start in range(0, len(text), LINE)]
        lines += ["    (", f"      {number},", '      """']
        lines += [f"      {line}\\" for line in cut[:-1]] + [f"      {cut[-1]}", '      """', "    ),"]
    return "\n".join(lines + ["  ]", "}"]) + "\n"


PINYIN = list(zip("ABCDEFGHJKLMNOPQRSTWXYZ", "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"))
STROKES = list(
    zip([*range(1, 31), 32], "一丁三丑丙丞串並亟乘乾傢亂僧億儒優叢儳勸儷儼囌囑廳灤纜豔爨鸞籲"))


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root / "Sources/SitePages/Order"
    simplified = characters("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    low = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    # Behind 籲 Big5 has signs.
    traditional = characters("big5", range(0xA4, 0xC7), low)
    traditional = traditional[:traditional.index("籲") + 1]
    files = {
        "PinyinOrder": swift(
            "PinyinOrder", "The common characters of Simplified Chinese by pinyin, under its first letter.",
            groups(simplified, PINYIN)),
        "StrokeOrder": swift(
            "StrokeOrder", "The common characters of Traditional Chinese by the number of their strokes.",
            groups(traditional, STROKES)),
    }
    for name, text in files.items():
        (folder / f"{name}.swift").write_text(text, encoding="utf-8")


main()
