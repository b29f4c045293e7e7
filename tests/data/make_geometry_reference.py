#!/usr/bin/env python3
"""Writes geometry_reference.json: small inputs and what neighbours, PCA, axes between words,
k-means and silhouettes should be.

Everything is computed straight from the definitions, in double, with NumPy and SciPy alone:
PCA from the singular values of the centred rows, silhouettes from the full distance matrix.
The inputs are eighths, so that float holds them exactly.

    python3 make_geometry_reference.py > geometry_reference.json
"""

import json

import numpy as np
from scipy.spatial.distance import cdist

random = np.random.default_rng(1957)


def eighths(values):
    return np.round(np.asarray(values) * 8) / 8


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def ranked(scores, excluded, k):
    """The k largest scores with their places, ties by place."""
    places = [place for place in np.argsort(-scores, kind="stable") if place not in excluded]
    return [{"word": int(place), "score": float(scores[place])} for place in places[:k]]


def neighbour_cases(rows):
    cases = []
    for word in (0, 7, 29):
        distances = cdist(rows[[word]], rows)[0]
        found = {
            "cosine": ranked(unit(rows) @ unit(rows[word]), {word}, 6),
            "dot": ranked(rows @ rows[word], {word}, 6),
            "euclidean": ranked(-distances, {word}, 6),
        }
        for entry in found["euclidean"]:
            entry["score"] = -entry["score"]
        cases.append({"word": word, **found})
    return cases


def analogy_cases(rows):
    cases = []
    for a, b, c in ((0, 1, 2), (5, 11, 17), (3, 4, 3)):
        query = unit(rows[b]) - unit(rows[a]) + unit(rows[c])
        found = ranked(unit(rows) @ unit(query), {a, b, c}, 5)
        cases.append({"a": a, "b": b, "c": c, "found": found})
    return cases


def principal(rows):
    """Axes up to sign; the test turns them as it likes."""
    centred = rows - rows.mean(axis=0)
    _, singular, axes = np.linalg.svd(centred, full_matrices=False)
    return {
        "rows": rows.tolist(),
        "mean": rows.mean(axis=0).tolist(),
        "axes": axes[:10].tolist(),
        "explained": (singular[:10] ** 2 / (singular**2).sum()).tolist(),
        "points": (centred @ axes[:2].T).tolist(),
    }


def between(rows, first, second):
    """x from the mean of some rows to that of others; y: what varies most at right angles to x."""
    x = unit(rows[second].mean(axis=0) - rows[first].mean(axis=0))
    centred = rows - rows.mean(axis=0)
    rest = centred - np.outer(centred @ x, x)
    y = np.linalg.svd(rest, full_matrices=False)[2][0]
    axes = np.stack([x, y])
    points = centred @ axes.T
    return {
        "from": first,
        "to": second,
        "axes": axes.tolist(),
        "points": points.tolist(),
        "explained": ((points**2).sum(axis=0) / (centred**2).sum()).tolist(),
    }


def k_means(rows, centres):
    """Lloyd's rounds from given centres until no row changes its cluster."""
    start, labels = centres, None
    while True:
        distances = cdist(rows, centres)
        found = distances.argmin(axis=1)
        if labels is not None and (found == labels).all():
            break
        labels = found
        centres = np.stack([rows[labels == c].mean(axis=0) if (labels == c).any() else centres[c]
                            for c in range(len(centres))])
    return {
        "rows": rows.tolist(),
        "start": start.tolist(),
        "labels": labels.tolist(),
        "centres": centres.tolist(),
        "inertia": float((distances.min(axis=1) ** 2).sum()),
    }


def silhouette(rows, labels):
    distances = cdist(rows, rows)
    labels = np.asarray(labels)
    values = []
    for row, label in enumerate(labels):
        own = (labels == label) & (np.arange(len(labels)) != row)
        if label < 0 or not own.any():
            values.append(0.0)
            continue
        a = distances[row, own].mean()
        b = min(distances[row, labels == other].mean() for other in set(labels) - {label, -1})
        values.append(float((b - a) / max(a, b)))
    values = np.array(values)
    groups = [float(values[labels == label].mean()) if (labels == label).any() else 0.0
              for label in range(labels.max() + 1)]
    return {
        "rows": rows.tolist(),
        "labels": labels.tolist(),
        "silhouettes": values.tolist(),
        "groups": groups,
        "mean": float(values[labels >= 0].mean()),
    }


words = eighths(random.normal(size=(30, 12)))
stretched = eighths(random.normal(size=(40, 7)) * [5, 0.5, 3, 1, 0.5, 0.25, 0.25] + 20)
wide = eighths(random.normal(size=(6, 25)) * 2)
# Group 3 is empty, group 4 has one row, and two rows belong to none.
labels = [0] * 7 + [1] * 5 + [2] * 9 + [4] + [-1] * 2
clusters = eighths(random.normal(size=(len(labels), 5)) + 2 * np.array(labels)[:, None])

print(json.dumps({
    "vectors": words.tolist(),
    "neighbours": neighbour_cases(words),
    "analogies": analogy_cases(words),
    "projections": [principal(stretched), principal(wide)],
    "silhouettes": silhouette(clusters, labels),
    "between": [between(stretched, [3], [11]), between(stretched, [0, 5, 6], [20, 21])],
    "kMeans": [k_means(clusters, clusters[[0, 1, 2]]), k_means(words, words[[4, 9, 14, 19, 24]])],
}, indent=None, separators=(",", ":")).replace('],"', '],\n"'))
