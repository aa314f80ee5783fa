#pragma once

#include "app/waiting.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "support/test_paths.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

namespace dateline {

/// A timeline of the samples, and hands for it.
class TimelineFixture : public testing::Test {
protected:
    void show(const QStringList &paths)
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        if (!paths.isEmpty())
            importAndWait(m_session, {paths, {}, {}});
        m_view.resize(1200, 700);
        m_view.show();
        ASSERT_TRUE(waitFor([&] { return paths.isEmpty() || m_session.events()->datedCount() > 0; }));
    }
    void showSamples() { show({sourceTree(QStringLiteral("resources/samples"))}); }

    QWidget *canvas() const { return m_view.viewport(); }
    TimeRange range() const { return m_session.visibleRange(); }
    double timeAt(double x) const
    {
        const double left = m_view.scene().left();
        return static_cast<double>(range().start) +
               (x - left) / (canvas()->width() - left) * static_cast<double>(range().length());
    }
    void wheel(QPoint angle, QPoint pixels = {}, Qt::KeyboardModifiers modifiers = {}, QPointF at = {700, 300})
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          pixels.isNull() ? Qt::NoScrollPhase : Qt::ScrollUpdate, false);
        event.setTimestamp(m_time += 1000); // a gesture of its own
        QApplication::sendEvent(canvas(), &event);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QTest::mouseMove(canvas(), to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), static_cast<Qt::Key>(key), modifiers); }
    const EventTable::Row &rowAt(int position) const { return m_session.events()->row(m_session.events()->slotAt(position)); }
    EventId eventOf(int position) const { return rowAt(position).id; }
    EventId eventOf(const Mark &mark) const { return m_session.events()->row(mark.event).id; }
    /// A spot of the lanes where nothing is drawn.
    QPoint emptySpot() const
    {
        for (int y = canvas()->height() - 5; y > 60; y -= 3) {
            for (int x = 300; x < canvas()->width(); x += 7) {
                if (!hitTest(m_view.scene(), QPointF(x, y)))
                    return {x, y};
            }
        }
        ADD_FAILURE() << "the lanes are full";
        return {};
    }

    QTemporaryDir m_folder;
    Session m_session;
    TimelineView m_view{m_session};
    quint64 m_time = 1000;
};

} // namespace dateline
