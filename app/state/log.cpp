#include "state/log.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace dateline::log {

namespace {

constexpr std::size_t largestLog = 1024 * 1024;
constexpr std::size_t oldLogs = 2;
constexpr auto loggerName = "dateline";

void write(spdlog::level::level_enum level, const QString &message)
{
    if (const auto logger = spdlog::get(loggerName))
        logger->log(level, "{}", message.toStdString());
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    write(type == QtDebugMsg || type == QtInfoMsg ? spdlog::level::debug : spdlog::level::warn, QStringLiteral("Qt: ") + message);
}

} // namespace

void start(const QString &path)
{
    if (spdlog::get(loggerName))
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    try {
        const auto logger = spdlog::rotating_logger_mt(loggerName, path.toStdString(), largestLog, oldLogs);
        logger->set_level(qEnvironmentVariable("DATELINE_LOG") == QLatin1String("debug") ? spdlog::level::debug
                                                                                         : spdlog::level::info);
        logger->flush_on(spdlog::level::info);
        qInstallMessageHandler(takeQtMessage);
    } catch (const spdlog::spdlog_ex &exception) {
        // A log that cannot be written keeps nobody from working.
        fprintf(stderr, "%s\n", exception.what());
    }
}

void debug(const QString &message)
{
    write(spdlog::level::debug, message);
}
void info(const QString &message)
{
    write(spdlog::level::info, message);
}
void warning(const QString &message)
{
    write(spdlog::level::warn, message);
}

} // namespace dateline::log
