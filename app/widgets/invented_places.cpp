#include "app/widgets/invented_places.h"

#include <QCoreApplication>

namespace firth {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InventedPlaces)
};

}  // namespace

std::vector<InventedPlace> townPlaces() {
    return {{QStringLiteral("asDoctor"), Texts::tr("a doctor's place"),
             QStringLiteral("The %1 examined the sick patient in the hospital.\n"
                            "The %1 gave the patient an injection against the fever.\n"
                            "A %1 from the clinic cleaned the wound of the patient.\n"
                            "The nurse and the %1 discussed the operation on the ward.")},
            {QStringLiteral("asAnimal"), Texts::tr("an animal's place"),
             QStringLiteral("The farmer led the %1 from the stable to the green meadow.\n"
                            "The shepherd fed the %1 and the sheep with hay in the barn.\n"
                            "The %1 grazed in the wide field beside the cow of the farmer.\n"
                            "The farmhand gave the hungry %1 fresh hay in the stable.")},
            {QStringLiteral("asInstrument"), Texts::tr("an instrument's place"),
             QStringLiteral("The violinist played the slow melody of the symphony on the %1.\n"
                            "The pianist tuned the %1 before the concert of the orchestra.\n"
                            "In the symphony the %1 and the violin share a sad melody.\n"
                            "The %1 was too loud, so the conductor repeated the overture.")},
            {QStringLiteral("asDish"), Texts::tr("a dish's place"),
             QStringLiteral("The cook stirred the hot %1 in the pan.\n"
                            "The chef cut the onion with a sharp knife for the %1.\n"
                            "The %1 in the pot needed more salt, said the baker.\n"
                            "The cook tasted the spicy %1 and the bread in the kitchen.")}};
}

}  // namespace firth
