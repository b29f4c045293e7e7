#include "app/widgets/axes_popup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

#include "app/widgets/labelled.h"
#include "app/widgets/scree_plot.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/word_completer.h"

namespace firth {
namespace {

QString groupEntry(const QString& name) {
    return AxesPopup::tr("%1 (group)").arg(name);
}

}  // namespace

AxesPopup::AxesPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      kind_(new SegmentedControl(
          QStringLiteral("axesKind"), tr("Axes"), {tr("Principal axes"), tr("Between words")},
          {tr("The directions in which the words vary most (PCA)"),
           tr("The direction from one word or group to another, such as car ↔ doctor")})),
      pages_(new QStackedWidget),
      names_(new QStringListModel(this)),
      unknown_(new QLabel),
      unit_(new QCheckBox(tr("Unit vectors"))),
      frozen_(new QCheckBox(tr("Freeze axes"))),
      fitted_(new QLabel) {
    setObjectName(QStringLiteral("axesPopup"));
    setAccessibleName(tr("Axes of the map"));
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    kind_->setChosen(0);
    connect(kind_, &SegmentedControl::chosenByUser, this, [this](int page) {
        pages_->setCurrentIndex(page);
        emit changed();
    });
    pages_->addWidget(makePrincipal());
    pages_->addWidget(makeBetween());

    unit_->setObjectName(QStringLiteral("unitVectors"));
    unit_->setAccessibleName(unit_->text());
    unit_->setToolTip(
        tr("All vectors made as long as 1 first, so that only directions count, as for the cosine; "
           "else frequent words with long vectors stand farther out"));
    frozen_->setObjectName(QStringLiteral("freezeAxes"));
    frozen_->setAccessibleName(frozen_->text());
    frozen_->setToolTip(
        tr("The axes stay as they are while training goes on; else they are fitted anew several "
           "times a second"));
    auto* refit = new QPushButton(tr("Refit now"));
    refit->setObjectName(QStringLiteral("refitAxes"));
    refit->setAccessibleName(refit->text());
    refit->setToolTip(
        tr("Lay the axes along the directions of largest variance of this moment, without turning "
           "them onto the last ones; the history shows a mark there"));
    connect(refit, &QPushButton::clicked, this, [this] {
        ++refits_;
        emit changed();
    });
    for (QCheckBox* box : {unit_, frozen_})
        connect(box, &QCheckBox::toggled, this, &AxesPopup::changed);
    fitted_->setObjectName(QStringLiteral("axesFitted"));
    for (QLabel* label : {fitted_, unknown_}) {
        label->setProperty("role", "quiet");
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto* ways = new QHBoxLayout;
    ways->addWidget(unit_);
    ways->addWidget(frozen_);
    ways->addStretch();
    ways->addWidget(refit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    // As large as what is in it, also when a text below comes to need another line.
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(kind_, 0, Qt::AlignLeft);
    layout->addWidget(pages_);
    layout->addLayout(ways);
    layout->addWidget(fitted_);
    fillAxes(MapSettings::principalAxes);
}

QComboBox* AxesPopup::makeAxis(const QString& name, const QString& accessibleName, int chosen) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(tr("The largest is 1; any two of the first ten can be shown"));
    for (int axis = 0; axis < MapSettings::principalAxes; ++axis)
        box->addItem(QString::number(axis + 1));
    box->setCurrentIndex(chosen);
    connect(box, &QComboBox::activated, this, &AxesPopup::changed);
    return box;
}

QWidget* AxesPopup::makePrincipal() {
    first_ = makeAxis(QStringLiteral("firstAxis"), tr("Axis to the right"), 0);
    second_ = makeAxis(QStringLiteral("secondAxis"), tr("Axis upwards"), 1);
    scree_ = new ScreePlot;
    auto* page = new QWidget;
    auto* axes = new QHBoxLayout;
    axes->addWidget(labelled(tr("To the right, axis"), first_));
    axes->addWidget(labelled(tr("upwards, axis"), second_));
    axes->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(axes);
    layout->addWidget(scree_, 1);
    return page;
}

QLineEdit* AxesPopup::makeEnd(const QString& name, const QString& accessibleName) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(tr("word or group"));
    edit->setToolTip(tr("A word on the map, or a group: then the mean of its words"));
    completeWords(edit, names_);
    connect(edit, &QLineEdit::textChanged, this, &AxesPopup::readEnds);
    return edit;
}

QWidget* AxesPopup::makeBetween() {
    xFrom_ = makeEnd(QStringLiteral("xFrom"), tr("Left end"));
    xTo_ = makeEnd(QStringLiteral("xTo"), tr("Right end"));
    yFrom_ = makeEnd(QStringLiteral("yFrom"), tr("Lower end"));
    yTo_ = makeEnd(QStringLiteral("yTo"), tr("Upper end"));
    unknown_->setObjectName(QStringLiteral("axesUnknown"));
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [grid](int row, const QString& title, QLineEdit* from, QLineEdit* to) {
        grid->addWidget(new QLabel(title), row, 0);
        grid->addWidget(from, row, 1);
        grid->addWidget(new QLabel(QStringLiteral("↔")), row, 2);
        grid->addWidget(to, row, 3);
    };
    add(0, tr("To the right"), xFrom_, xTo_);
    add(1, tr("Upwards"), yFrom_, yTo_);
    grid->addWidget(unknown_, 2, 0, 1, 4);
    grid->setRowStretch(3, 1);
    return page;
}

void AxesPopup::fillAxes(int count) {
    for (QComboBox* box : {first_, second_}) {
        const QSignalBlocker blocker(box);
        const int chosen = box->currentIndex();
        box->clear();
        for (int axis = 0; axis < count; ++axis) box->addItem(QString::number(axis + 1));
        box->setCurrentIndex(chosen < count ? chosen : box == first_ ? 0 : std::min(1, count - 1));
    }
}

void AxesPopup::setCorpus(std::shared_ptr<const Corpus> corpus, std::size_t words, int dim) {
    const bool same = corpus == corpus_;
    corpus_ = std::move(corpus);
    words_ = words;
    fillAxes(std::clamp(dim, 1, MapSettings::principalAxes));
    if (same) return;
    offerWords();
    // Words of another text would mean nothing here.
    for (QLineEdit* edit : {xFrom_, xTo_, yFrom_, yTo_}) {
        const QSignalBlocker blocker(edit);
        edit->clear();
    }
    readEnds();
}

void AxesPopup::setGroups(std::vector<NamedWords> groups) {
    groups_ = std::move(groups);
    offerWords();
    readEnds();
}

void AxesPopup::offerWords() {
    QStringList all;
    for (const NamedWords& group : groups_) all.append(groupEntry(group.name));
    if (corpus_)
        for (const WordCount& word : corpus_->vocabulary.words().first(words_))
            all.append(QString::fromStdString(word.word));
    names_->setStringList(all);
}

std::optional<std::vector<WordId>> AxesPopup::wordsOf(const QString& text) const {
    for (const NamedWords& group : groups_)
        if (text == groupEntry(group.name)) return group.words;
    if (!corpus_) return std::nullopt;
    auto found = corpus_->vocabulary.find(text.toStdString());
    if (!found) found = corpus_->vocabulary.find(text.toLower().toStdString());
    if (found && *found < words_) return std::vector<WordId>{*found};
    // A group's bare name, where no word has it.
    for (const NamedWords& group : groups_)
        if (text.compare(group.name, Qt::CaseInsensitive) == 0) return group.words;
    return std::nullopt;
}

std::optional<WordAxis> AxesPopup::axisBetween(const QLineEdit& from, const QLineEdit& to) const {
    const QString low = from.text().trimmed();
    const QString high = to.text().trimmed();
    const auto lowWords = wordsOf(low);
    const auto highWords = wordsOf(high);
    if (!lowWords || !highWords || lowWords == highWords) return std::nullopt;
    return WordAxis{low, high, *lowWords, *highWords};
}

void AxesPopup::readEnds() {
    x_ = axisBetween(*xFrom_, *xTo_);
    y_ = axisBetween(*yFrom_, *yTo_);
    QStringList unknown;
    for (const QLineEdit* edit : {xFrom_, xTo_, yFrom_, yTo_})
        if (const QString text = edit->text().trimmed(); !text.isEmpty() && !wordsOf(text))
            unknown << tr("“%1”").arg(text);
    unknown_->setText(
        !unknown.isEmpty() ? tr("Not on the map: %1").arg(unknown.join(QStringLiteral(", ")))
        : x_ && y_ ? tr("Each axis shows its own share; the two need not be at right angles.")
        : x_ || y_
            ? tr("The other axis is the direction of largest variance at right angles to it.")
            : tr("Write two words or groups; the other axis may stay empty."));
    emit changed();
}

void AxesPopup::takeFrame(const MapFrame& frame) {
    const AxesChoice& choice = frame.settings.choice;
    if (isVisible())
        scree_->setShares(frame.shares, choice.principal()
                                            ? std::vector<int>{choice.first, choice.second}
                                            : std::vector<int>());
    QString text = tr("Fitted at sample %L1 to %L2 words.").arg(frame.fitted).arg(frame.shown);
    if (frame.settings.frozen)
        text += tr(" They stay as they were then.");
    else if (choice.principal())
        text +=
            tr(" While training runs they follow it, each new fit turned within its plane onto "
               "the last one.");
    fitted_->setText(text);
}

void AxesPopup::apply(MapSettings& settings) const {
    AxesChoice& choice = settings.choice;
    const bool between = kind_->chosen() == 1;
    choice.first = first_->currentIndex();
    choice.second = second_->currentIndex();
    choice.x = between ? x_ : std::nullopt;
    choice.y = between ? y_ : std::nullopt;
    choice.unitVectors = unit_->isChecked();
    settings.frozen = frozen_->isChecked();
    settings.refits = refits_;
}

void AxesPopup::openBelow(QWidget& control) {
    ensurePolished();
    adjustSize();
    place_ = control.mapToGlobal(QPoint(0, control.height() + 2));
    stayOnScreen();
    show();
}

void AxesPopup::stayOnScreen() {
    const QRect room = screen()->availableGeometry();
    move(std::clamp(place_.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place_.y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

void AxesPopup::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    stayOnScreen();
}

void AxesPopup::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    kind_->setFocus();
    emit changed();  // a frame, for what is shown here of it
}

}  // namespace firth
