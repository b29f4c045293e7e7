#include "app/models/text_word_model.h"

#include <QApplication>
#include <QFont>
#include <utility>

#include "app/models/fate_text.h"
#include "app/models/number_column.h"
#include "app/models/shown_word.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {

void TextWordModel::setReading(std::shared_ptr<const TextReading> reading) {
    beginResetModel();
    reading_ = std::move(reading);
    lit_ = -1;
    endResetModel();
}

void TextWordModel::setLit(int row) {
    if (row == lit_) return;
    const int old = std::exchange(lit_, row);
    for (const int changed : {old, row})
        if (changed >= 0 && changed < rowCount())
            emit dataChanged(index(changed, 0), index(changed, columns - 1));
}

int TextWordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !reading_ ? 0 : static_cast<int>(reading_->stages.words.size());
}

int TextWordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString TextWordModel::text(const TextWord& word, int column) const {
    switch (column) {
        case IdColumn:
            return word.fate == Fate::Kept ? QString::number(word.id) : QStringLiteral("–");
        case WordColumn:
            return shownWord(word.word);
        case CountColumn:
            return word.count ? QStringLiteral("%L1").arg(*word.count) : QStringLiteral("?");
        default: {
            if (word.fate != Fate::Kept) return fateText(word, reading_->request.reading.minCount);
            const QString keep = keepText(word);
            return keep.isEmpty() ? tr("kept") : keep;
        }
    }
}

QVariant TextWordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !reading_) return {};
    const TextWord& word = reading_->stages.words[static_cast<std::size_t>(index.row())];
    const bool dropped = word.fate != Fate::Kept;
    const bool number = index.column() == IdColumn || index.column() == CountColumn;
    switch (role) {
        case Qt::DisplayRole:
            return text(word, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(text(word, index.column()));
        case Qt::TextAlignmentRole:
            return number ? numberAlignment : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (dropped) return themeOf(QApplication::palette()).quiet;
            return {};
        case Qt::BackgroundRole:
            if (index.row() == lit_) return themeOf(QApplication::palette()).accentSoft;
            return {};
        case Qt::FontRole: {
            const bool struck = dropped && index.column() == WordColumn;
            if (!struck && index.row() != lit_) return {};
            QFont font = QApplication::font();
            font.setStrikeOut(struck);
            if (index.row() == lit_) font.setWeight(QFont::DemiBold);
            return font;
        }
        default:
            return {};
    }
}

QVariant TextWordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section == IdColumn || section == CountColumn
                   ? numberAlignment
                   : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case IdColumn:
            return tr("id");
        case WordColumn:
            return tr("word");
        case CountColumn:
            return tr("count");
        default:
            return tr("in training");
    }
}

}  // namespace firth
