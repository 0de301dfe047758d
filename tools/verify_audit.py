#!/usr/bin/env python3
"""Judges the export of a Muster audit trail by the rules of docs/reference/audit-export.md, with Python 3.11 alone."""
import argparse, base64, contextlib, datetime, functools, hashlib, itertools, json, re, sys, time
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519: RFC 8032, section 5.1
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
def plus(p, q):
    inverse = pow(1 - (t := D * p[0] * q[0] * p[1] * q[1] % P) ** 2, -1, P)
    return (p[0] * q[1] + p[1] * q[0]) * (1 - t) * inverse % P, (p[1] * q[1] + p[0] * q[0]) * (1 + t) * inverse % P
def point(encoded):
    y, sign = int.from_bytes(encoded, "little") & (1 << 255) - 1, encoded[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    roots = x, -x % P, x * ROOT % P, -x * ROOT % P
    return next(((x, y) for x in roots if y < P and x * x % P == square and x & 1 == sign), None)
def is_signed(public, message, signature):
    key, s, (x, y) = point(public) or (0, 1), int.from_bytes(signature[32:], "little"), (0, 1)
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    addends = (s, point(b"\x58" + b"\x66" * 31)), (k, (-key[0] % P, key[1]))
    for bit in reversed(range(253)):  # sB - kA, which is to be R
        x, y = functools.reduce(plus, (p for scalar, p in addends if scalar >> bit & 1), plus((x, y), (x, y)))
    is_r = (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
    return is_r and s < L and len(signature) == 64 and point(public) is not None
def form(text):  # NUM<x>, STR<x> and HEX<x> stand for a number, a string and a hash named x
    kinds = {"NUM": r"(?P<%s>0|-?[1-9][0-9]{0,17})", "HEX": r'"(?P<%s>[0-9a-f]{64})"',
             "STR": r'"(?P<%s>(?:[^"\\\x00-\x1f]|\\["\\nrt]|\\u00(?:0[0-8bcef]|1[0-9a-f]))*+)"'}
    return re.compile(re.sub("(NUM|STR|HEX)<(.+?)>", lambda m: kinds[m[1]] % m[2], text).encode())
LEAF = form(r'\{"type":"leaf","leaf":(?P<leaf>\{"actor":STR<actor>,"commit":HEX<commit>,"door":STR<door>,"id":STR<id>,'
            r'"occurred_at":NUM<occurred>,"position":NUM<position>,"prev":HEX<prev>,"recorded_at":NUM<recorded>,'
            r'"request":STR<request>,"room":STR<room>,"seq":NUM<seq>,"type":STR<type>,"v":1\}),"hash":HEX<hash>,'
            r'"body":(?:"open","salt":HEX<salt>,"content":STR<content>|"withheld"|"(?P<gone>destroyed)")\}\n')
HEADER = form(r'\{"type":"header","v":1,"origin":STR<origin>,"key":STR<key>,"size":NUM<size>,"made_at":NUM<at>\}\n')
NOTE = form(r'\{"type":"(?:checkpoint"|anchor","kind":STR<kind>,"at":NUM<at>),"note":STR<note>\}\n')
FOOTER = b'{"type":"footer","leaves":%d,"checkpoints":%d,"anchors":%d,"sha256":"%s"}\n'
NAME, BASE64 = r"[^\s+\x00-\x1f]+", "[A-Za-z0-9+/]"
SIGN = rf"— {NAME} (?=.{{6}}[^=\n])(?:{BASE64}{{4}})*(?:{BASE64}[AQgw]==|{BASE64}{{2}}[AEIMQUYcgkosw048]=)?\n"
HEAD = re.compile(rf"(([^\x00-\x1f]+)\n([1-9][0-9]{{0,17}})\n({BASE64}{{42}}[AEIMQUYcgkosw048]=)\n(?:[^\x00-\x1f]+\n)*)\n"
                  rf"((?:{SIGN})+)")
VERDICTS, HOUSE = "intact tampered unreadable unanchored".split(), "00000000-0000-7000-8000-000000000000"
ORDER, FIELDS = "leaf gap chain root truncation signature anchor erased".split(), "verdict detail size kind position".split()
def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def plain(text):  # the bytes that a string in form stands for
    return json.loads('"%s"' % text.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
def verifier_key(text):
    m = re.fullmatch(rf"({NAME})\+([0-9a-f]{{8}})\+(A[A-Za-z0-9+/]{{43}})", text)
    data = base64.b64decode(m[3]) if m else b""
    is_own = m and data[0] == 1 and sha256(m[1].encode(), b"\n", data)[:4].hex() == m[2]
    return (m[1], bytes.fromhex(m[2]), data[1:]) if is_own else None
def head(note, key):  # rule 3: size, root and epoch of a good note, or None
    m = HEAD.fullmatch(note.decode("utf-8", "replace"))
    if not m or m[0].encode() != note or len(note) > 16384 or not m[2].startswith(key[0] + "/"):
        return None
    signatures = [line.split(" ")[1:] for line in m[5].split("\n")[:-1]]
    own = [base64.b64decode(data) for name, data in signatures if (name, base64.b64decode(data)[:4]) == key[:2]]
    is_good = own and all(is_signed(key[2], m[1].encode(), data[4:]) for data in own)
    return (int(m[3]), base64.b64decode(m[4]), m[2].removeprefix(key[0] + "/")) if is_good else None
def account(leaf, lost, k, rollbacks):  # rules 5 and 8: what an open leaf says was destroyed or given up
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):  # another shape accounts for nothing
        body, room, kind = json.loads(plain(leaf["content"])), plain(leaf["room"]).decode(), leaf["type"]
        if kind == b"message.redacted" and type(body["destroyed"]) is list:
            for id in body["destroyed"]:
                lost.get(room, {}).pop(id, None)
        elif kind == b"room.shredded" and room == HOUSE and type(body["through"]) is int:
            lost[body["room"]] = {id: at for id, at in lost.get(body["room"], {}).items() if at[1] > body["through"]}
        elif kind == b"system.restored" and room == HOUSE and body["rollback"] is True and type(body["abandoned"]) is list:
            rollbacks.append((k, {epoch for epoch in body["abandoned"] if type(epoch) is str}))
def is_kept(size, epoch, rollbacks): return not any(at <= size and epoch in abandoned for at, abandoned in rollbacks)  # rule 8
def read_leaves(lines, size, marks, rollbacks):  # rules 4, 5 and 8: at most one pair of position and kind
    edge, previous, vouched, lost, bad = [], b"0" * 64, 0, {}, None
    for k, line in zip(range(1, size + 1), itertools.chain(lines, itertools.repeat(b""))):
        leaf = LEAF.fullmatch(line)
        body = leaf and leaf["salt"] and sha256(bytes.fromhex(leaf["salt"].decode()), plain(leaf["content"])).hex().encode()
        if not line or re.match(rb'\{"type":"(?:checkpoint|anchor|footer)",', line):
            bad = k, "truncation"
        elif not leaf or sha256(b"\0", leaf["leaf"]).hex().encode() != leaf["hash"] or body not in (None, leaf["commit"]):
            bad = k, "leaf"
        elif int(leaf["position"]) != k:
            bad = k - (int(leaf["position"]) == k - 1 and leaf["hash"] != previous), "gap"
        elif leaf["prev"] != previous:
            bad = k - 1, "chain"
        else:
            previous, node, n = leaf["hash"], bytes.fromhex(leaf["hash"].decode()), k - 1
            while n & 1:
                node, n = sha256(b"\1", edge.pop(), node), n >> 1
            edge.append(node)
            if leaf["gone"]:
                lost.setdefault(plain(leaf["room"]).decode(), {})[plain(leaf["id"]).decode()] = k, int(leaf["seq"])
            elif body and leaf["type"] in (b"message.redacted", b"room.shredded", b"system.restored"):
                account(leaf, lost, k, rollbacks)
            here = [mark for mark in marks.get(k, ()) if is_kept(k, mark[3], rollbacks)]
            root = here and functools.reduce(lambda right, left: sha256(b"\1", left, right), reversed(edge))
            wrong = [mark[0] for mark in here if mark[1] != root]
            bad, vouched = ((0, max(wrong)), vouched) if wrong else (None, k if here else vouched)
        if bad:
            return [(max(bad[0], vouched + 1), bad[1])]
    return sorted((at[0], "erased") for room in lost.values() for at in room.values())[:1]
def judge(path, key=None, anchors=(), now=None, max_age=86400):  # anchors are lines; now and max_age are seconds
    verdict = lambda status, *rest: dict(zip(FIELDS, (VERDICTS[status], *rest, None, None)))
    with open(path, "rb") as file:
        header = HEADER.fullmatch(file.readline(1 << 20))  # rule 1
        own = header and verifier_key(plain(header["key"]).decode("utf-8", "replace"))
        key, size = verifier_key(key) if key else own, int(header["size"]) if header else -1
        if not own or not key or size < 0 or not re.match(re.escape(own[0].encode()) + b"/(?s:.)", plain(header["origin"])):
            return verdict(2, "there is no header or no key that can be used", None)
        digest, found, notes, marks, best, rest = hashlib.sha256(header[0]), [], [], {}, {"signature": 0, "anchor": 0}, []
        for number, line in enumerate(iter(functools.partial(file.readline, 1 << 20), b""), 1):  # rule 2
            m = NOTE.fullmatch(line)
            if number > size and line.startswith(b'{"type":"leaf",'):
                found.append((size + 1, "gap"))
            elif number > size and m and not rest:
                notes.append(m)
            elif number > size:
                counts = [size, sum(n["at"] is None for n in notes), sum(n["at"] is not None for n in notes)]
                rest = [*rest[:1], line == FOOTER % (*counts, digest.hexdigest().encode())]
            digest.update(line)
        for m in [*notes, *map(NOTE.fullmatch, anchors)]:  # rule 3
            kind, good = "anchor" if m["at"] else "signature", head(plain(m["note"]), key)
            if good:
                best[kind] = max(best[kind], good[0])
                marks.setdefault(good[0], []).append(("anchor" if m["at"] else "root", good[1], int(m["at"] or 0), good[2]))
            else:
                found.append((best[kind] + 1, kind))
        file.seek(len(header[0]))
        wrong = read_leaves(iter(functools.partial(file.readline, 1 << 20), b""), size, marks, rollbacks := [])
    kept = [(of, *mark) for of, all in marks.items() for mark in all if is_kept(of, mark[3], rollbacks)]
    found += [(size + 1, "truncation") for of, *_ in kept if of > size]
    found += [finding for finding in wrong if finding[1] != "erased" or not found]
    if found:  # rule 6
        return verdict(1, "it is not what was signed", size, *min(found, key=lambda of: (of[0], ORDER.index(of[1])))[::-1])
    ages = [(time.time() if now is None else now) - at / 10**6 for _, kind, _, at, _ in kept if kind == "anchor"]
    status = 2 if rest != [True] else 3 if not ages or min(ages) > max_age else 0  # rule 7
    told = "".join(f"; a restore at {at} gave up what was signed later" for at, _ in rollbacks)
    return verdict(status, {0: "all holds", 2: "damaged on its way", 3: "no recent head is outside"}[status] + told, size)
def main():
    parser = argparse.ArgumentParser(description="Ends with 0 intact, 1 tampered, 2 unreadable, 3 unanchored.")
    parser.add_argument("file", help="what `muster audit export` wrote")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    parser.add_argument("--key", help="the verifier key that you trust; else the one in the file is believed")
    parser.add_argument("--anchor", type=argparse.FileType("rb"), default=(), help="a file of heads that were kept elsewhere")
    parser.add_argument("--max-anchor-age", default="24h", help="such as 30m, 24h, 7d")
    parser.add_argument("--now", type=datetime.datetime.fromisoformat, help="a moment, RFC 3339, in place of the clock's")
    o = parser.parse_args()
    try:
        age = float(o.max_anchor_age[:-1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[o.max_anchor_age[-1]]
        verdict = judge(o.file, o.key, o.anchor, o.now and o.now.timestamp(), age)
    except (OSError, ValueError, KeyError, TypeError) as error:
        parser.error(f"cannot be read: {error!r}")
    words = {**verdict, "key": o.key or "the one in the file, which proves no more than that the file agrees with itself"}
    print(json.dumps(verdict) if o.json else "\n".join(f"{name}: {word}" for name, word in words.items()))
    sys.exit(VERDICTS.index(verdict["verdict"]))
if __name__ == "__main__": main()
