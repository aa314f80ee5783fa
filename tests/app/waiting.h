#pragma once

#include "state/imports.h"
#include "state/session.h"

#include <QTest>

#include <gtest/gtest.h>

/// Lets the event loop run until `condition` holds; false after ten seconds.
template<class Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

/// Opens a library and waits until its events are there.
inline void openAndLoad(dateline::Session &session, const QString &path)
{
    const auto opened = session.openLibrary(path);
    ASSERT_TRUE(opened) << static_cast<int>(opened.error().code);
    ASSERT_TRUE(waitFor([&] { return session.isLoaded(); }));
}

/// Imports and waits until the outcome has been told and the events are there.
inline std::vector<dateline::ImportResult> importAndWait(dateline::Session &session, const dateline::ImportRequest &request)
{
    std::vector<dateline::ImportResult> outcome;
    bool told = false;
    QObject context;
    QObject::connect(&session.imports(), &dateline::Imports::finished, &context,
                     [&](const std::vector<dateline::ImportResult> &results) {
                         outcome = results;
                         told = true;
                     });
    session.imports().start(request);
    EXPECT_TRUE(waitFor([&] { return told && session.isUpToDate(); }));
    return outcome;
}
