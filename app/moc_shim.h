// For moc alone (see app/CMakeLists.txt): moc 6.4.2 stops at libstdc++'s visibility attribute when a header brings <compare>,
// <concepts> or <ranges> before Qt. The compiler never sees this file.
#pragma once
#define _GLIBCXX_VISIBILITY(V)
