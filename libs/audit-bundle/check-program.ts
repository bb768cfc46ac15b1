/**
 * Travels in every bundle, for whoever has Python and nothing of ours: the encoding of `docs/event-encoding.md` and the tree of RFC 9162, with
 * the standard library alone.
 */
export const checkProgram = String.raw`"""Prüft dieses Paket ohne das Förderbuch:  python3 pruefen.py [ausgeleitetes Journal]

Gerechnet wird nach docs/event-encoding.md (Ereignisse) und RFC 9162, Abschnitt 2.1.1 (Baum), mit SHA-256.
"""
import hashlib
import json
import sys


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def netstring(value):
    text = str(value).encode("utf-8")
    return str(len(text)).encode("ascii") + b":" + text + b","


def leaf_of(event, place):
    payload = sha256(event["payload"].encode("utf-8")).hex()
    fields = ["foerderbuch-event-1", place, event["stream"], event["revision"], event["id"], event["type"],
              event["version"], event["recordedAtMs"], event["effectiveDay"], event["subject"], event["role"],
              event["commandId"], event["correlationId"], event["causationId"], event.get("requestHash", ""),
              1 if event["synthetic"] else 0, payload]
    return sha256(b"\0", *map(netstring, fields))


def split_of(count):
    split = 1
    while split * 2 < count:
        split *= 2
    return split


def lines_of(name):
    with open(name, encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")[:-1]


def refuse(why):
    print("ABWEICHUNG:", why)
    sys.exit(1)


head, *parts = map(json.loads, lines_of("nachweis.ndjson"))
events = lines_of("ereignisse.ndjson")

# Jedes Ereignis ist, was an seinem Platz im Baum steht.
places = {}
own = iter(events)
for part in parts:
    if "position" not in part:
        continue
    line = next(own, None)
    if line is None:
        refuse("Im Nachweis stehen mehr Ereignisse als in ereignisse.ndjson.")
    event = json.loads(line)
    if part["to"] - part["from"] != 1 or event["position"] != part["position"]:
        refuse("Ereignis " + event["position"] + " steht nicht an seinem Platz.")
    if leaf_of(event, part["to"]).hex() != part["hash"]:
        refuse("Ereignis " + event["position"] + " ist nicht, was gebucht wurde.")
    places[part["to"]] = line
if next(own, None) is not None:
    refuse("In ereignisse.ndjson stehen mehr Ereignisse als im Nachweis.")

# Die Teile des Nachweises ergeben zusammen die Prüfsumme des ganzen Journals.
waiting = iter(parts)
part = next(waiting, None)


def tree(first, last):
    global part
    if part and part["from"] == first and part["to"] == last:
        digest = bytes.fromhex(part["hash"])
        part = next(waiting, None)
        return digest
    if last - first < 2:
        refuse("Der Nachweis hat eine Lücke.")
    middle = first + split_of(last - first)
    return sha256(b"\1", tree(first, middle), tree(middle, last))


if tree(0, head["events"]).hex() != head["sum"] or part:
    refuse("Die Teile des Nachweises ergeben nicht die Prüfsumme des Journals.")
print(len(events), "Ereignisse stehen unverändert im Journal mit", head["events"], "Ereignissen und der Prüfsumme")
print(head["sum"])

if len(sys.argv) > 1:
    # Mit dem ausgeleiteten Journal: Ist diese Prüfsumme die seine, und fehlt im Paket etwas?
    log = lines_of(sys.argv[1])[1:-1][:head["events"]]
    if len(log) < head["events"]:
        refuse("Das ausgeleitete Journal endet vor diesem Stand.")
    leaves = [leaf_of(json.loads(line), place) for place, line in enumerate(log, 1)]

    def whole(first, last):
        if last - first == 1:
            return leaves[first]
        middle = first + split_of(last - first)
        return sha256(b"\1", whole(first, middle), whole(middle, last))

    if whole(0, len(leaves)).hex() != head["sum"]:
        refuse("Das ausgeleitete Journal hat bis zu diesem Stand eine andere Prüfsumme.")
    if any(log[place - 1] != line for place, line in places.items()):
        refuse("Eine Zeile des Pakets steht so nicht im ausgeleiteten Journal.")
    print("Das ausgeleitete Journal hat bis zu diesem Stand dieselbe Prüfsumme.")
    sought = head["subject"]
    others = [json.loads(line) for place, line in enumerate(log, 1) if place not in places]
    if "asOf" in head:
        others = [event for event in others if event["effectiveDay"] <= head["asOf"]]
    if "stream" in sought:
        missing = [event["position"] for event in others if event["stream"] == sought["stream"]]
        if missing:
            refuse("Im Paket fehlen Ereignisse dieses Stroms: " + ", ".join(missing))
        print("Im Paket fehlt kein Ereignis dieses Stroms.")
    elif "caseNumber" in sought:
        missing = [event["position"] for event in others
                   if json.loads(event["payload"]).get("caseNumber") == sought["caseNumber"]]
        if missing:
            refuse("Im Paket fehlen Ereignisse dieses Vorgangs: " + ", ".join(missing))
        naming = [event["position"] for event in others if sought["caseNumber"] in event["payload"]]
        print("Im Paket fehlt kein Ereignis dieses Vorgangs; genannt wird er außerdem an den Positionen:",
              ", ".join(naming) or "keine")
`;
