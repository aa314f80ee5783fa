#pragma once

namespace dateline {

/// What verbs that draw need: the platform without a screen, and nothing that would make a picture differ from one machine, user
/// or run to the next. REQUIRES: no QGuiApplication yet, and no other thread.
void prepareDrawing();

} // namespace dateline
