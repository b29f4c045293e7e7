#pragma once

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QStringList>
#include <string>
#include <utility>
#include <vector>

/// What a program said and took that ran to its end.
struct MeasuredRun {
    int exitCode = -1;  ///< −1: it crashed
    QByteArray errors;
    long peakKilobytes = 0;
};

/// Sanitizers need memory of their own, and address space without end.
#ifdef FIRTH_SANITIZED
constexpr bool memoryCounts = false;
#else
constexpr bool memoryCounts = true;
#endif

/// The most memory that a process, which still is there, ever had.
inline long peakKilobytes(pid_t process) {
    QFile status(QString("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const QByteArray name("VmHWM:");
    const auto at = text.indexOf(name) + name.size();
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLong();
}

/// Runs a program in `folder`; what it prints is thrown away. It gets 3 GB of address space, so
/// that memory asked for and never touched is noticed too.
inline MeasuredRun measuredRun(const QString& program, const QStringList& arguments,
                               const QString& folder, const QString& input = "/dev/null") {
    std::vector<std::string> words = {program.toStdString()};
    for (const QString& argument : arguments) words.push_back(argument.toStdString());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    const std::string place = folder.toStdString();
    const std::string from = input.toStdString();
    const std::string errors = place + "/.errors";
    const pid_t child = fork();
    if (child == 0) {
        if (memoryCounts) ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        const int in = open(from.c_str(), O_RDONLY);
        const int out = open("/dev/null", O_WRONLY);
        const int err = open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (chdir(place.c_str()) != 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
            _exit(126);
        constexpr rlim_t most = rlim_t{3} << 30;
        const rlimit space{most, most};
        if (memoryCounts) setrlimit(RLIMIT_AS, &space);
        execv(argv[0], argv.data());
        _exit(127);
    }
    MeasuredRun run;
    int status = 0;
    bool begun = false;
    while (child > 0 && waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
        // getrusage would count what this process had when it forked.
        if (!std::exchange(begun, true))
            ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACEEXIT | PTRACE_O_EXITKILL);
        else if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8))
            run.peakKilobytes = peakKilobytes(child);
        const int signal = WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
        ptrace(PTRACE_CONT, child, nullptr, signal);
    }
    if (child > 0 && WIFEXITED(status)) run.exitCode = WEXITSTATUS(status);
    QFile said(QString::fromStdString(errors));
    if (said.open(QIODevice::ReadOnly)) run.errors = said.readAll();
    return run;
}
