#pragma once

#include <memory>
#include <ostream>
#include <string>

namespace firth {

class FileBuffer;

/// A file that is written beside its place and put there whole: until commit() the old file stands
/// untouched, and without commit() the new one is thrown away. A link stays one. Who may read the
/// old one may read the new one, and nobody else. Whatever goes wrong, also while writing to the
/// stream, throws Error with path and reason.
class AtomicFile {
public:
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    std::ostream& stream() { return out_; }
    /// Flushes to the disk and renames.
    void commit();

private:
    std::string path_;
    std::string place_;  ///< where a link leads to
    std::string temporary_;
    std::unique_ptr<FileBuffer> buffer_;
    std::ostream out_;
    bool committed_ = false;
};

}  // namespace firth
