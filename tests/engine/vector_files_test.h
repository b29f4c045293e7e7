#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <cstring>
#include <fstream>
#include <limits>

#include "engine/vectors.h"
#include "tests/engine/error_of.h"

namespace firth {

inline QByteArray floats(std::initializer_list<float> numbers) {
    QByteArray bytes;
    for (const float number : numbers)
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    return bytes;
}

inline QByteArray doubles(std::initializer_list<double> numbers) {
    QByteArray bytes;
    for (const double number : numbers)
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    return bytes;
}

inline QByteArray npy(char version, const QByteArray& dictionary, const QByteArray& data) {
    QByteArray bytes("\x93NUMPY");
    bytes.append(version).append('\0');
    const auto length = static_cast<quint32>(dictionary.size());
    bytes.append(reinterpret_cast<const char*>(&length), version == 1 ? 2 : 4);
    return bytes + dictionary + data;
}

inline QByteArray npyDictionary(const char* type, const char* fortran, const char* shape) {
    return QByteArray("{'descr': '") + type + "', 'fortran_order': " + fortran +
           ", 'shape': " + shape + ", }\n";
}

inline Vectors animals() {
    Vectors vectors{{"cat", "naïve", "кошка"}, Matrix(3, 2)};
    vectors.matrix << 0.1F, -0.0F, std::numeric_limits<float>::denorm_min(),
        std::numeric_limits<float>::max(), 1e-30F, -123456.79F;
    return vectors;
}

inline bool sameBits(const Matrix& a, const Matrix& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() &&
           std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(float)) == 0;
}

/// A test that makes vector files in a folder of its own.
class VectorFilesTest : public QObject {
protected:
    std::string file(const QString& name) const { return dir_->filePath(name).toStdString(); }
    std::string make(const QString& name, const QByteArray& content) const {
        std::ofstream out(file(name), std::ios::binary);
        out.write(content.constData(), content.size());
        return file(name);
    }
    QByteArray content(const QString& name) const {
        QFile in(dir_->filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(missing)");
    }
    QStringList names() const {
        return QDir(dir_->path()).entryList(QDir::Files | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> dir_;
};

}  // namespace firth
