#include "app/widgets/style_sheet.h"

#include <QGuiApplication>

#include "app/widgets/theme.h"

namespace firth {
namespace {

// Names in braces stand for colours and sizes, so that the sheet reads like one. The heads of the
// vocabulary reach over their edge, since the style takes the sort arrow's width off them, though
// the arrow stands above the text.
constexpr const char* sheet = R"(
QWidget { font-family: "Inter", "Noto Sans", "DejaVu Sans", sans-serif; font-size: {text}px; }
QMainWindow, QDialog { background: {page}; }
QToolTip { background: {ink}; color: {card}; border: 0; padding: 4px 8px; }
QFrame#pageBar, QFrame#topBar, QFrame#transportBar { background: {bar}; border: 0; border-bottom: 1px solid {line}; }
QScrollArea[role="page"], QWidget#pageContent, QWidget#stepContent { background: {page}; }
QFrame#lessonPanel, QScrollArea#lessonScroll, QWidget[role="lesson"] { background: {card}; border: 0; }
QScrollArea#lessonScroll:focus { border: 1px solid {accent}; }
QFrame[role="lessonBox"] { background: {page}; border: 1px solid {line}; border-radius: 8px; }
QSplitter#lessonSplitter::handle { background: {line}; width: 3px; }
QSplitter#lessonSplitter::handle:hover { background: {accent}; }
QFrame[card="true"] { background: {card}; border: 1px solid {line}; border-radius: 8px; }
QFrame[card="true"][current="true"] { border: 2px solid {accent}; }
QLabel[role="quiet"] { color: {quiet}; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="formula"] { font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace;
    border: 1px solid transparent; border-radius: 4px; }
QScrollArea#stepScroll { border: 1px solid transparent; border-radius: 8px; }
QLabel[role="formula"]:focus, QScrollArea#stepScroll:focus { border-color: {accent}; }
QLabel[role="key"] { background: {chip}; border: 1px solid {edge}; border-radius: 4px;
    padding: 1px 6px; }
QLabel[role="word"] { font-size: {big}px; font-weight: 700; }

QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit, QPlainTextEdit {
    background: {card}; color: {ink}; border: 1px solid {edge}; border-radius: 6px;
    padding: {padV}px {padH}px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover {
    border-color: {accent}; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid {accent}; padding: {padV1}px {padH1}px; }
QPushButton:pressed, QToolButton:pressed { background: {chip}; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled { color: {quiet}; background: {page}; border-color: {line}; }
QPushButton[primary="true"] { background: {accent}; color: {onAccent}; border-color: {accent};
    font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: {ink}; }
QPushButton[primary="true"]:focus { border-color: {ink}; }
QPushButton[primary="true"]:disabled { background: {chip}; color: {quiet}; border-color: {line}; }

QPushButton[segment="true"] { border-radius: 0; margin-left: -1px; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0;
    margin-left: -1px; }
QPushButton[segment]:checked { background: {accentSoft}; color: {chosen}; border-color: {accent};
    font-weight: 600; }

QToolButton[tool="true"] { padding: {padTool}px; }
QToolButton[tool="true"]:focus { padding: {padTool1}px; }
QToolButton[tool="true"]:checked { background: {accentSoft}; border-color: {accent}; }
QToolButton[popupMode="2"] { padding-{end}: {arrow}px; }
QToolButton::menu-indicator { image: url(:/icons/{shade}/down.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {padV}px; }

QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: {arrow}px; }
QComboBox::down-arrow { image: url(:/icons/{shade}/down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: {card}; color: {ink}; border: 1px solid {edge};
    selection-background-color: {accentSoft}; selection-color: {chosen}; outline: 0; }
QSpinBox, QDoubleSpinBox { padding-right: 4px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { width: 0; border: 0; }

QSlider::groove:horizontal { height: 4px; background: {line}; border-radius: 2px; }
QSlider::{passed}-page:horizontal { background: {accent}; border-radius: 2px; }
QSlider::handle:horizontal { background: {accent}; width: 16px; height: 16px; margin: -6px 0;
    border-radius: 8px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: {accent};
    border: 2px solid {ink}; width: 12px; height: 12px; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: {quiet}; border: 0;
    border-bottom: 2px solid transparent; padding: 6px 2px; margin-right: 9px; }
QTabBar::tab:selected { color: {chosen}; border-bottom: 2px solid {accent}; font-weight: 600; }
QTabBar::tab:hover, QTabBar::tab:focus { color: {ink}; }
QTabBar QToolButton { padding: 0; }
QTabBar QToolButton::left-arrow { image: url(:/icons/{shade}/left.svg); width: 10px; height: 10px; }
QTabBar QToolButton::right-arrow { image: url(:/icons/{shade}/right.svg); width: 10px; height: 10px; }
QTabWidget::pane { border: 0; border-top: 1px solid {line}; }

QTableView, QListView, QTreeView { background: {card}; color: {ink}; border: 0;
    selection-background-color: {accentSoft}; selection-color: {ink}; gridline-color: {line};
    alternate-background-color: {page}; outline: 0; }
QListView#suggestions { border: 1px solid {edge}; border-radius: 6px; padding: 2px 0; }
QListView#suggestions::item { padding: 4px 10px; }
QTableView:focus { border: 1px solid {accent}; }
QHeaderView::section { background: {card}; color: {quiet}; border: 0;
    border-bottom: 1px solid {line}; padding: 5px 3px; }
QTableView#vocabulary QHeaderView::section { padding: 9px -7px 3px 3px; }
QTableView#vocabulary QHeaderView::up-arrow, QTableView#vocabulary QHeaderView::down-arrow {
    width: 10px; height: 8px; subcontrol-origin: padding; subcontrol-position: top center;
    top: 1px; }
QTableView#vocabulary QHeaderView::down-arrow { image: url(:/icons/{shade}/down.svg); }
QTableView#vocabulary QHeaderView::up-arrow { image: url(:/icons/{shade}/up.svg); }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {edge}; border-radius: 4px; min-width: 24px; min-height: 24px; }
QScrollBar::handle:hover { background: {quiet}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: {card}; color: {ink}; border: 1px solid {edge}; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: {accentSoft}; color: {chosen}; }
QMenu::item:disabled { color: {quiet}; background: {page}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QProgressBar { background: {line}; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 3px;
    background: {card}; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; }
QCheckBox:focus { color: {chosen}; }
QFrame#banner { background: {warnSoft}; border: 1px solid {negative}; border-radius: 8px; }
QFrame#banner[note="true"] { background: {accentSoft}; border: 1px solid {accent}; }
QFrame#banner QLabel { color: {ink}; }
QFrame[role="offer"] { background: {accentSoft}; border: 1px solid {accent}; border-radius: 8px; }
QFrame[role="offer"] QLabel { color: {ink}; }
)";

}  // namespace

QString styleSheet(const Theme& theme, int textPixels) {
    QString text = QString::fromLatin1(sheet);
    const auto set = [&](const char* name, const QString& value) {
        text.replace(QStringLiteral("{%1}").arg(QLatin1String(name)), value);
    };
    set("page", theme.page.name());
    set("card", theme.card.name());
    set("line", theme.line.name());
    set("ink", theme.ink.name());
    set("quiet", theme.quiet.name());
    set("accent", theme.accent.name());
    set("accentSoft", theme.accentSoft.name());
    set("onAccent", theme.onAccent.name());
    set("chip", theme.chip.name());
    set("negative", theme.negative.name());
    set("bar", theme.dark ? theme.card.name() : QStringLiteral("#FBFBF9"));
    set("edge", theme.dark ? QStringLiteral("#4A5159") : QStringLiteral("#D0D0CA"));
    set("chosen", theme.context.name());
    set("warnSoft", theme.dark ? QStringLiteral("#3A1F1F") : QStringLiteral("#FDEDED"));
    set("shade", theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const int padV = textPixels * 6 / 13;
    const int padH = textPixels * 10 / 13;
    set("padV", QString::number(padV));
    set("padH", QString::number(padH));
    set("padV1", QString::number(padV - 1));
    set("padH1", QString::number(padH - 1));
    const int padTool = textPixels * 4 / 13;
    set("padTool", QString::number(padTool));
    set("padTool1", QString::number(padTool - 1));
    set("text", QString::number(textPixels));
    set("big", QString::number(textPixels * 20 / 13));
    set("arrow", QString::number(textPixels * 20 / 13));
    // The style mirrors where arrows stand, but no padding, and not which side of a slider is
    // which.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    set("end", mirrored ? QStringLiteral("left") : QStringLiteral("right"));
    set("passed", mirrored ? QStringLiteral("add") : QStringLiteral("sub"));
    return text;
}

}  // namespace firth
