#pragma once

#include <fstream>
#include <string>

namespace firth {

/// A file that is written beside its place and put there whole: until commit() the old file stands
/// untouched, and without commit() the new one is thrown away. Throws Error with path and reason.
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
    [[noreturn]] void fail(const std::string& what) const;

    std::string path_;
    std::string temporary_;
    std::ofstream out_;
    bool committed_ = false;
};

}  // namespace firth
