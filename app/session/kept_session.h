#pragma once

#include <QLockFile>
#include <QString>
#include <memory>
#include <vector>

namespace firth {

/// The place in the user's data folder where one running program keeps its session in case it ends
/// badly. A lock beside the file says that somebody is still there; no other user may read either.
class KeptSession {
public:
    /// A new place, without a file yet. Throws Error with path and reason.
    explicit KeptSession(const QString& folder);

    const QString& path() const { return path_; }
    /// Makes an empty file that its owner alone can read, unless there is a file: who replaces it
    /// keeps it so. Throws Error.
    void prepare() const;
    /// Removes the file and whatever writing left half done.
    void remove() const;

    /// Those whose program is gone, newest first, each locked: no other program will find it.
    static std::vector<KeptSession> lostIn(const QString& folder);

private:
    KeptSession(QString path, std::unique_ptr<QLockFile> lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}

    QString path_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace firth
