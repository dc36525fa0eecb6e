"""Rates by channel from goodturn's table of conversations: python3 rates.py conversations.csv rates.svg"""
import csv
import math
import sys
from html import escape

KINDS = ("strengths", "concerns")
FEW = 30  # conversations; fewer make an interval too narrow


def read(path):
    # utf-8 and newline="" are what the file is written in; an empty cell is a missing value.
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rate(pairs):
    """Findings per 1000 words, and a 95 % interval whose unit is the conversation (linearised ratio)."""
    found, words, n = sum(f for f, _ in pairs), sum(w for _, w in pairs), len(pairs)
    if words == 0 or n < 2:
        return None
    ratio = found / words
    spread = sum((f - ratio * w) ** 2 for f, w in pairs)
    error = math.sqrt(n / (n - 1) * spread) / words
    return [1000 * x for x in (ratio, max(0, ratio - 1.96 * error), ratio + 1.96 * error)]


def rates(rows):
    table = []
    named = [(row["channel"] or "unknown", row) for row in rows]
    for channel in sorted({channel for channel, _ in named}):
        own = [row for name, row in named if name == channel]
        words = [int(row["agentWords"]) for row in own]
        for kind in KINDS:
            found = rate([(int(row[kind]), count) for row, count in zip(own, words)])
            if found:
                table.append((channel, len(own), sum(words), kind, *found))
    return table


def plot(table):
    left, width, step, top = 110, 640, 34, 70
    height = top + step * len(table) + 60
    most = max(row[6] for row in table)
    unit = next(size for size in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if most / size <= 6)
    end = unit * math.ceil(most / unit)
    x = lambda value: left + (width - left - 30) * value / end
    colour = {"strengths": "#2166ac", "concerns": "#b35806"}
    # Colour and form both tell the kinds apart.
    mark = lambda kind, at, y: (f'<circle cx="{at:.1f}" cy="{y}" r="5" fill="{colour[kind]}"/>' if kind == "strengths"
                                else f'<rect x="{at - 4.5:.1f}" y="{y - 4.5}" width="9" height="9" fill="{colour[kind]}"/>')
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" font-size="13">',
           "<title>Findings per 1000 words of the agents, by channel</title>",
           f'<rect width="{width}" height="{height}" fill="white"/>',
           f'<text x="{left}" y="26" font-size="16">Findings per 1000 words of the agents</text>']
    for place, kind in enumerate(KINDS):
        out.append(f'{mark(kind, left + 6 + 110 * place, 45)}<text x="{left + 18 + 110 * place}" y="50">{kind}</text>')
    for tick in range(0, end + 1, unit):
        out.append(f'<path d="M{x(tick):.1f} {top - 8}V{height - 45}" stroke="#ddd"/><text x="{x(tick):.1f}" y="{height - 28}" text-anchor="middle">{tick}</text>')
    for place, (channel, n, _words, kind, value, low, high) in enumerate(table):
        y = top + step * place + 12
        if place == 0 or table[place - 1][0] != channel:
            out.append(f'<text x="{left - 12}" y="{y + 4 + step / 2:.0f}" text-anchor="end">{escape(channel)}</text>'
                       f'<text x="{left - 12}" y="{y + 20 + step / 2:.0f}" text-anchor="end" font-size="11" fill="#555">n = {n}</text>')
        out.append(f'<path d="M{x(low):.1f} {y}H{x(high):.1f}" stroke="{colour[kind]}" stroke-width="2"/>'
                   f'{mark(kind, x(value), y)}')
    out.append(f'<text x="{left}" y="{height - 8}" font-size="11" fill="#555">Lines: 95 % intervals; their unit is the conversation.</text></svg>')
    return "\n".join(out) + "\n"


def main(source, target):
    table = rates(read(source))
    if not table:
        sys.exit(f"{source}: Too little to say. Give at least two conversations of a channel in which an agent speaks.")
    print("channel,conversations,agentWords,kind,per1000,low,high,few")
    for channel, n, words, kind, *found in table:
        print(",".join([channel, str(n), str(words), kind, *(f"{value:.1f}" for value in found), "yes" if n < FEW else "no"]))
    with open(target, "w", encoding="utf-8") as file:
        file.write(plot(table))


if __name__ == "__main__":
    main(*sys.argv[1:3])
