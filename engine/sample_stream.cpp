#include "engine/sample_stream.h"

#include <algorithm>
#include <functional>

#include "engine/error.h"
#include "engine/subsampling.h"

namespace firth {

SamplingTables::SamplingTables(std::shared_ptr<const Corpus> source, const TrainingSettings& chosen)
    : corpus(std::move(source)), settings(chosen) {
    validate(settings);
    if (settings.subsample > 0) keep = keepProbabilities(corpus->vocabulary, settings.subsample);
    if (settings.objective == Objective::NegativeSampling)
        noise = std::make_unique<NoiseDistribution>(corpus->vocabulary);
    if (settings.objective == Objective::HierarchicalSoftmax)
        tree = std::make_unique<HuffmanTree>(corpus->vocabulary);
}

SampleStream::SampleStream(std::shared_ptr<const SamplingTables> tables)
    : tables_(std::move(tables)),
      random_(tables_->settings.seed),
      epochs_(tables_->settings.epochs) {
    if (tables_->corpus->sentenceCount() == 0) throw Error("there is no text to train on");
    openSentence();
    goToNext();
}

void SampleStream::setEpochs(int epochs) {
    const bool ended = epoch_ == epochs_;
    epochs_ = std::max(epochs, ended ? epoch_ : epoch_ + 1);
    if (!ended || epoch_ == epochs_) return;
    openSentence();
    goToNext();
}

bool SampleStream::atWindow() const {
    return epoch_ < epochs_ && context_ == (windowBegin_ == centre_ ? centre_ + 1 : windowBegin_);
}

void SampleStream::skipWindow() {
    context_ = windowEnd_;
    goToNext();
}

void SampleStream::goTo(std::uint64_t sentence, Random random) {
    const Corpus& corpus = *tables_->corpus;
    random_ = random;
    sentence_ = sentence;
    if (sentence_ == corpus.sentenceCount()) {
        sentence_ = 0;
        ++epoch_;
    }
    tokensPassed_ =
        static_cast<std::uint64_t>(epoch_) * corpus.tokens.size() + corpus.sentenceStart[sentence_];
    kept_.clear();
    centre_ = context_ = windowBegin_ = windowEnd_ = 0;
    window_ = 0;
    if (epoch_ == epochs_) return;
    openSentence();
    goToNext();
}

/// Subsamples the sentence and goes to its first centre word.
void SampleStream::openSentence() {
    if (keptGivenOut_) std::swap(kept_, sampleKept_);
    keptGivenOut_ = false;
    const auto words = tables_->corpus->sentence(sentence_);
    kept_.clear();
    for (std::uint32_t place = 0; place < words.size(); ++place)
        if (tables_->keep.empty() || random_.uniform() < tables_->keep[words[place]])
            kept_.push_back(place);
    centre_ = 0;
    if (!kept_.empty()) openCentre();
}

void SampleStream::openCentre() {
    const auto& settings = tables_->settings;
    const auto widest = static_cast<std::uint32_t>(settings.window);
    const std::size_t window = settings.shrinkWindow ? 1 + random_.below(widest) : widest;
    window_ = static_cast<int>(window);
    windowBegin_ = centre_ - std::min(window, centre_);
    windowEnd_ = std::min(kept_.size(), centre_ + window + 1);
    context_ = windowBegin_ == centre_ ? centre_ + 1 : windowBegin_;
}

bool SampleStream::atContextWord() const {
    return centre_ < kept_.size() && context_ < windowEnd_;
}

/// From wherever the stream stands to the next place that makes a sample, or to the end.
void SampleStream::goToNext() {
    const Corpus& corpus = *tables_->corpus;
    while (!atContextWord()) {
        if (centre_ + 1 < kept_.size()) {
            ++centre_;
            openCentre();
            continue;
        }
        tokensPassed_ += corpus.sentence(sentence_).size();
        if (++sentence_ == corpus.sentenceCount()) {
            sentence_ = 0;
            if (++epoch_ == epochs_) return;
        }
        openSentence();
    }
}

void SampleStream::fill(Sample& sample) {
    const auto words = tables_->corpus->sentence(sentence_);
    const auto& settings = tables_->settings;
    sample.sentence = sentence_;
    sample.centre = kept_[centre_];
    sample.window = window_;
    sample.kept = kept_;
    keptGivenOut_ = true;

    input_.clear();
    if (settings.architecture == Architecture::SkipGram) {
        sample.context = kept_[context_];
        sample.output = words[sample.context];
        input_.push_back(words[sample.centre]);
    } else {
        sample.context = sample.centre;
        sample.output = words[sample.centre];
        for (std::size_t i = windowBegin_; i < windowEnd_; ++i)
            if (i != centre_) input_.push_back(words[kept_[i]]);
    }
    sample.input = input_;

    targets_.clear();
    if (tables_->noise) {
        targets_.push_back({sample.output, true});
        for (int i = 0; i < settings.negatives; ++i)
            targets_.push_back({tables_->noise->drawOtherThan(sample.output, random_), false});
        sample.targets = targets_;
    } else if (tables_->tree) {
        sample.targets = tables_->tree->path(sample.output);
    } else {
        sample.targets = {};
    }
}

bool SampleStream::isWhole() const {
    const std::uint64_t tokens = tables_->corpus->tokens.size();
    if (epoch_ < 0 || epoch_ > epochs_ || epochs_ > mostEpochs ||
        sentence_ >= tables_->corpus->sentenceCount() ||
        tokensPassed_ > tokens * (static_cast<std::uint64_t>(epoch_) + 1))
        return false;
    if (epoch_ == epochs_) return true;  // no sample comes
    const auto widest = static_cast<std::size_t>(tables_->settings.window);
    if (std::ranges::adjacent_find(kept_, std::greater_equal{}) != kept_.end() ||
        centre_ > windowBegin_ + widest || windowEnd_ > centre_ + widest + 1)
        return false;
    const std::size_t length = tables_->corpus->sentence(sentence_).size();
    return std::ranges::all_of(kept_, [&](std::uint32_t place) { return place < length; }) &&
           centre_ < kept_.size() && windowBegin_ <= centre_ && centre_ < windowEnd_ &&
           windowEnd_ <= kept_.size() && windowBegin_ <= context_ && context_ < windowEnd_ &&
           context_ != centre_;
}

bool SampleStream::next(Sample& sample) {
    if (epoch_ == epochs_) return false;
    fill(sample);
    if (tables_->settings.architecture == Architecture::SkipGram) {
        if (++context_ == centre_) ++context_;
    } else {
        context_ = windowEnd_;
    }
    goToNext();
    return true;
}

}  // namespace firth
