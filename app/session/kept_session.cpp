#include "app/session/kept_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include "engine/error.h"
#include "engine/session_file.h"

namespace firth {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Null if another program has it.
std::unique_ptr<QLockFile> lockOf(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // A program that runs for days still has its lock.
    lock->setStaleLockTime(0);
    return lock->tryLock() ? std::move(lock) : nullptr;
}

/// Not where the program ended before its first writing did.
bool canBeRead(const QString& path) {
    try {
        readSessionNotes(path.toStdString());
        return true;
    } catch (const Error&) {
        return false;
    }
}

[[noreturn]] void fail(const QString& path, const QString& reason) {
    throw Error(QStringLiteral("%1: %2").arg(path, reason).toStdString());
}

}  // namespace

KeptSession::KeptSession(const QString& folder) {
    if (!QDir().mkpath(folder)) fail(folder, QStringLiteral("cannot be made"));
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    path_ = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                  QStringLiteral(".firth"));
    lock_ = lockOf(path_);
    if (!lock_) fail(path_, QStringLiteral("cannot be locked"));
}

void KeptSession::prepare() const {
    QFile file(path_);
    if (file.exists()) return;
    if (!file.open(QIODevice::WriteOnly)) fail(path_, file.errorString());
    file.setPermissions(ownerOnly);
}

void KeptSession::remove() const {
    QFile::remove(path_);
    const QFileInfo file(path_);
    for (const QString& part :
         file.dir().entryList({file.fileName() + QStringLiteral(".*.part")}, QDir::Files))
        QFile::remove(file.dir().filePath(part));
}

std::vector<KeptSession> KeptSession::lostIn(const QString& folder) {
    std::vector<KeptSession> lost;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.firth")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        auto lock = lockOf(file.filePath());
        if (!lock) continue;
        KeptSession session(file.filePath(), std::move(lock));
        if (canBeRead(file.filePath()))
            lost.push_back(std::move(session));
        else
            session.remove();
    }
    return lost;
}

}  // namespace firth
