#!/usr/bin/env python3
"""make_seeds.py: writes tests/data/fuzz, the small files that the fuzz targets begin with."""
import gzip
import lzma
import pathlib
import struct

data = pathlib.Path(__file__).parent.parent / "data" / "fuzz"


def seed(reader, name, content):
    if isinstance(content, str):
        content = content.encode()
    (data / reader).mkdir(parents=True, exist_ok=True)
    (data / reader / name).write_bytes(content)


text = "Dr. Lee's nurse saw 3.14 cafés — don't!\nthe doctor saw the nurse\n"
strange = "naïve 語言 مرحبا ภาษาไทย 😀 \u202eabc\u202c\r\nx\u2028y"
plain, utf16, latin = b"\0", b"\2", b"\3"  # the encoding, for fuzz_text
seed("text", "english", plain + text.encode())
seed("text", "strange", plain + strange.encode())
seed("text", "whitespace", b"\4" + strange.encode())
seed("text", "utf16", plain + strange.encode("utf-16"))
seed("text", "utf16be", utf16 + strange.encode("utf-16-be"))
seed("text", "utf32", plain + strange.encode("utf-32"))
seed("text", "latin1", latin + "naïve cafés, naïve".encode("latin-1"))
seed("text", "gzip", plain + gzip.compress(text.encode(), mtime=0))
seed("text", "xz", plain + lzma.compress(text.encode()))
seed("text", "zstd", plain + bytes.fromhex(
    "28b52ffd0468a90000746865206e757273650a74686520646f63746f720a9c95ab30"))
seed("tokens", "english", text)
seed("tokens", "strange", strange)
seed("tokens", "long", "x" * 1200 + " y\n" + "é" * 600)

rows = [("the", 0.5, -1.0), ("nurse", 1e-3, 2.0), ("caf\u00e9", -3.25, 4.0)]
binary = b"3 2\n" + b"".join(w.encode() + b" " + struct.pack("<2f", *v) + b"\n" for w, *v in rows)
lines = "".join(f"{w} {a} {b}\n" for w, a, b in rows)
words = "\n--\n" + "".join(f"{w}\n" for w, _, _ in rows)
seed("vectors", "binary", binary)
seed("vectors", "text", "3 2\n" + lines)
seed("vectors", "glove", lines)
seed("vectors", "table", "".join(f"{a}\t{b}\n" for _, a, b in rows) + words)


def npy(kind, size, fortran):
    header = f"{{'descr': '{kind}', 'fortran_order': {fortran}, 'shape': (3, 2), }}\n".encode()
    numbers = struct.pack(f"<6{size}", 1, 2, 3, 4, 5, 6)
    return (b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + numbers +
            words.encode())


seed("vectors", "npy32", npy("<f4", "f", "False"))
seed("vectors", "npy64", npy("<f8", "d", "True"))

seed("groups", "two", "# topics\nmedical: nurse doctor\n\nfarm: cow  plough\n")
seed("evaluation", "tabs", "# pairs\nword1\tword2\tscore\ntiger\tcat\t7.35\n")
seed("evaluation", "commas", "Word 1,Word 2,Human (mean)\nlove,sex,6.77\n")
seed("evaluation", "analogies", ": capitals\nAthens Greece Oslo Norway\n: plural\ncar cars cat cats\n")
seed("chapter", "small", """{"chapter": "One", "minutes": 3, "pages": [
 {"title": "A", "text": ["Look."], "light": ["map"],
  "start": [{"open": "@sentence", "with": {"dim": 5, "alpha": 0.1, "seed": 2}}],
  "show": [{"select": "nurse"}, {"train": 1}, {"set": "dim", "to": 3}],
  "table": {"columns": ["x"], "rows": [{"name": "r", "numbers": [1.5]}], "coloured": true},
  "try": {"text": "t", "hint": "h", "after": "a", "until": {"value": "dim", "is": 4}},
  "question": {"text": "?", "choices": [{"text": "a", "why": "b", "right": true},
                                        {"text": "c", "why": "d"}]}}]}
""")
