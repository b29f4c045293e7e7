#include "app/widgets/output_role.h"

#include <QCoreApplication>
#include <QPolygonF>

namespace firth {
namespace {

struct OutputRoleTexts {
    Q_DECLARE_TR_FUNCTIONS(OutputRole)
};

/// In units of the radius, y down.
QPolygonF shapeOf(OutputRole role) {
    switch (role) {
        case OutputRole::True:
            return {{{0, -1}, {1, 0.8}, {-1, 0.8}}};
        case OutputRole::Noise:
            return {{{0, 1}, {1, -0.8}, {-1, -0.8}}};
        case OutputRole::NodeLeft:
            return {{{-1, 0}, {0.8, -1}, {0.8, 1}}};
        case OutputRole::NodeRight:
            return {{{1, 0}, {-0.8, -1}, {-0.8, 1}}};
        default:
            return {{{-0.8, -0.8}, {0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}}};
    }
}

}  // namespace

QColor roleColour(const Theme& theme, InputOrRole role) {
    if (!role) return theme.centre;
    switch (*role) {
        case OutputRole::True:
        case OutputRole::NodeLeft:
            return theme.positive;
        case OutputRole::Noise:
        case OutputRole::NodeRight:
            return theme.negative;
        default:
            return theme.quiet;
    }
}

void drawRole(QPainter& painter, const Theme& theme, InputOrRole role, const QPointF& middle,
              double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColour(theme, role));
    painter.translate(middle);
    painter.scale(radius, radius);
    if (role)
        painter.drawPolygon(shapeOf(*role));
    else
        painter.drawEllipse(QPointF(), 0.9, 0.9);
    painter.restore();
}

QString roleText(InputOrRole role) {
    if (!role) return OutputRoleTexts::tr("input");
    switch (*role) {
        case OutputRole::True:
            return OutputRoleTexts::tr("the true word");
        case OutputRole::Noise:
            return OutputRoleTexts::tr("a noise word");
        case OutputRole::NodeLeft:
            return OutputRoleTexts::tr("an inner node, right answer: left");
        case OutputRole::NodeRight:
            return OutputRoleTexts::tr("an inner node, right answer: right");
        default:
            return OutputRoleTexts::tr("another word");
    }
}

}  // namespace firth
