#include "canvas/timeline_keys.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <gtest/gtest.h>

using namespace dateline;

TEST(TimelineKeys, thePageSaysWhatTheKeysDo)
{
    for (const bool leftward : {false, true}) {
        const auto lines = timelineShortcuts(leftward);
        ASSERT_EQ(static_cast<int>(lines.size()), timelineCommandCount);
        for (int command = 0; command < timelineCommandCount; ++command) {
            const auto &[words, keys] = lines[static_cast<std::size_t>(command)];
            EXPECT_FALSE(words.isEmpty());
            ASSERT_FALSE(keys.isEmpty()) << words.toStdString();
            for (const QString &key : keys.split(QStringLiteral(", "))) {
                const QKeyCombination combination = QKeySequence::fromString(key, QKeySequence::NativeText)[0];
                const QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
                EXPECT_EQ(timelineCommand(event, leftward), static_cast<TimelineCommand>(command)) << key.toStdString();
            }
        }
    }
}

TEST(TimelineKeys, keysToTheSidesFollowWhatIsSeen)
{
    const QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    const QKeyEvent d(QEvent::KeyPress, Qt::Key_D, Qt::NoModifier);
    const QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
    EXPECT_EQ(timelineCommand(left, false), TimelineCommand::PreviousEvent);
    EXPECT_EQ(timelineCommand(left, true), TimelineCommand::NextEvent);
    EXPECT_EQ(timelineCommand(d, true), TimelineCommand::Left);
    EXPECT_EQ(timelineCommand(home, true), TimelineCommand::FirstEvent);
}

TEST(TimelineKeys, whatIsTheWindowsIsLeftToIt)
{
    const auto command = [](int key, Qt::KeyboardModifiers modifiers) {
        return timelineCommand(QKeyEvent(QEvent::KeyPress, key, modifiers));
    };
    EXPECT_FALSE(command(Qt::Key_S, Qt::ControlModifier));
    EXPECT_FALSE(command(Qt::Key_Down, Qt::AltModifier));
    EXPECT_FALSE(command(Qt::Key_0, Qt::NoModifier));
    EXPECT_EQ(command(Qt::Key_W, Qt::ShiftModifier), TimelineCommand::ZoomIn);
    EXPECT_EQ(command(Qt::Key_Plus, Qt::KeypadModifier), TimelineCommand::ZoomIn);
}
