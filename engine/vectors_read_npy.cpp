#include <charconv>
#include <cmath>
#include <cstring>

#include "engine/error.h"
#include "engine/utf8.h"
#include "engine/vectors_reading.h"

namespace firth {
namespace {

constexpr std::size_t largestHeader = 1 << 20;

struct NpyArray {
    std::size_t rows = 0, columns = 0;
    bool isDouble = false;
    bool byColumns = false;  ///< Fortran order
    std::size_t numberBytes() const { return isDouble ? sizeof(double) : sizeof(float); }
};

/// What follows 'key': in the header, a Python dictionary.
std::string_view valueOf(const ByteReader& reader, std::string_view header, std::string_view key) {
    const auto at = header.find("'" + std::string(key) + "'");
    const auto colon = header.find(':', at);
    const auto value = header.find_first_not_of(" :", colon);
    if (at == std::string_view::npos || value == std::string_view::npos)
        reader.fail("its NumPy header does not say " + inQuotes(key) + "; save it with numpy.save");
    return header.substr(value);
}

/// The two numbers of "(rows, columns)"; none if there are not exactly two.
std::optional<std::pair<std::size_t, std::size_t>> parseShape(std::string_view shape) {
    std::size_t size[2] = {0, 0};
    if (!shape.starts_with('(')) return std::nullopt;
    for (std::size_t& number : size) {
        shape.remove_prefix(std::min(shape.size(), shape.find_first_not_of("(, ")));
        const auto [end, error] =
            std::from_chars(shape.data(), shape.data() + shape.size(), number);
        if (error != std::errc()) return std::nullopt;
        shape.remove_prefix(static_cast<std::size_t>(end - shape.data()));
    }
    if (!shape.starts_with(')')) return std::nullopt;
    return std::pair(size[0], size[1]);
}

NpyArray parseHeader(const ByteReader& reader, std::string_view header) {
    NpyArray array;
    const auto type = valueOf(reader, header, "descr");
    array.isDouble = type.starts_with("'<f8'");
    if (!array.isDouble && !type.starts_with("'<f4'"))
        reader.fail("is a NumPy array of type " + inQuotes(type.substr(0, type.find(','))) +
                    "; save it as float32: numpy.save(file, array.astype('<f4'))");
    array.byColumns = valueOf(reader, header, "fortran_order").starts_with("True");
    const auto shape = valueOf(reader, header, "shape");
    const auto size = parseShape(shape);
    if (!size)
        reader.fail("is a NumPy array of shape " +
                    inQuotes(shape.substr(0, std::min(shape.size(), shape.find(')') + 1))) +
                    "; expected two dimensions: words and numbers");
    std::tie(array.rows, array.columns) = *size;
    if (array.rows < 1 || array.columns < 1 || array.columns > largestDim)
        reader.fail("is a NumPy array of " + std::to_string(array.rows) + " × " +
                    std::to_string(array.columns) + "; expected at least one word and 1 to " +
                    std::to_string(largestDim) + " numbers a word");
    return array;
}

NpyArray takeNpyHeader(ByteReader& reader) {
    const std::string start(reader.peek(12));
    const char version = start.size() < 12 ? '\0' : start[6];
    if (version < 1 || version > 3)
        reader.fail("is a NumPy file of unknown version or cut short; save it with numpy.save");
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    std::uint32_t length = 0;
    std::memcpy(&length, start.data() + 8, lengthBytes);
    reader.skip(8 + lengthBytes);
    const auto header = reader.peek(std::min<std::size_t>(length, largestHeader));
    if (length > largestHeader || header.size() < length)
        reader.fail("its NumPy header is cut short; get the file again");
    const NpyArray array = parseHeader(reader, header);
    reader.skip(length);
    return array;
}

/// The file's size must bear out the header before memory is asked for.
void checkSize(const ByteReader& reader, const NpyArray& array) {
    const auto left = reader.bytesLeft();
    if (!left) reader.fail("is a pipe; a NumPy array must be a file");
    const std::uint64_t rowBytes = array.columns * array.numberBytes();
    if (*left / rowBytes < array.rows)
        reader.fail("ends at byte " + std::to_string(*reader.size()) + ", after " +
                    std::to_string(*left / rowBytes) + " of the " + std::to_string(array.rows) +
                    " rows that its header promises; get the file again");
    if (*left != rowBytes * array.rows)
        reader.fail("goes on behind the " + std::to_string(array.rows) +
                    " rows that its header promises; save it with numpy.save");
}

/// Reads `to.size()` numbers; `wide` is room for as many doubles.
void readNumbers(ByteReader& reader, bool isDouble, std::vector<double>& wide,
                 std::span<float> to) {
    const std::size_t bytes = to.size() * (isDouble ? sizeof(double) : sizeof(float));
    char* const into =
        isDouble ? reinterpret_cast<char*>(wide.data()) : reinterpret_cast<char*>(to.data());
    if (reader.read(into, bytes) < bytes) reader.fail("became shorter while it was read");
    if (!isDouble) return;
    const auto count = static_cast<Eigen::Index>(to.size());
    Eigen::Map<Eigen::VectorXf>(to.data(), count) =
        Eigen::Map<const Eigen::VectorXd>(wide.data(), count).cast<float>();
}

}  // namespace

Vectors readNpyVectors(ByteReader& reader) {
    const NpyArray array = takeNpyHeader(reader);
    checkSize(reader, array);
    const std::string wordsPath = vocabularyPath(reader.path());
    Vectors vectors{readWordList(wordsPath, reader.path()), {}};
    if (vectors.words.size() != array.rows)
        reader.fail("has " + std::to_string(array.rows) + " rows for the " +
                    std::to_string(vectors.words.size()) + " words of " + wordsPath +
                    "; the two files do not belong together");
    Matrix& matrix = vectors.matrix;
    matrix.resize(static_cast<Eigen::Index>(array.rows), static_cast<Eigen::Index>(array.columns));
    std::vector<double> wide;
    if (array.isDouble) wide.resize(array.byColumns ? array.rows : array.columns);
    if (array.byColumns) {
        Eigen::VectorXf column(matrix.rows());
        for (Eigen::Index i = 0; i < matrix.cols(); ++i) {
            readNumbers(reader, array.isDouble, wide, {column.data(), array.rows});
            matrix.col(i) = column;
        }
    } else {
        for (Eigen::Index i = 0; i < matrix.rows(); ++i)
            readNumbers(reader, array.isDouble, wide, {matrix.row(i).data(), array.columns});
    }
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        if (!allFinite({matrix.row(i).data(), array.columns}))
            reader.fail("row " + std::to_string(i + 1) +
                        " has a number that is not a finite float; train the vectors again");
    return vectors;
}

}  // namespace firth
