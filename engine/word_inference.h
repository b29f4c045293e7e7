#pragma once

#include <span>
#include <vector>

#include "engine/model.h"
#include "engine/sample_stream.h"

namespace firth {

/// A new word in sentences of known ones, by its number: the vocabulary's size.
using SentenceWithNewWord = std::vector<WordId>;

/// Where a new word would land: its row of E (d numbers), trained on its sentences by the steps
/// that train the model, from a row of zeros, while every other row and C stay as they are; as a
/// new document's vector is inferred (Le and Mikolov 2014, 2.3). It takes the samples that have the
/// new word as input. The learning rate goes from the settings' down to nothing over `passes`
/// passes through the sentences. Chance (window and noise) comes from the settings' seed.
/// `tables` are those of the model's corpus. Throws Error if no sentence gives such a sample;
/// Cancelled.
Vector inferVector(const Model& model, const SamplingTables& tables,
                   std::span<const SentenceWithNewWord> sentences, int passes,
                   const Progress& progress = {});

}  // namespace firth
