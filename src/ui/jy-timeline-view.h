/* jy-timeline-view.h - what is due as bars around today, to be looked at and pointed at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-drawing.h"
#include "jy-timeline.h"

G_BEGIN_DECLS

#define JY_TYPE_TIMELINE_VIEW (jy_timeline_view_get_type ())

/* As high as its rows.  The list beside it says the same in words and is for the keyboard.
 * Signal "picked" (gint64): the pointer chose a window. */
G_DECLARE_FINAL_TYPE (JyTimelineView, jy_timeline_view, JY, TIMELINE_VIEW, JyDrawing)

/* @windows: (transfer full) (element-type JyTimelineWindow) */
void jy_timeline_view_show (JyTimelineView *self, GArray *windows, const GDate *today);

/* @id: of the window that stands out; 0: none */
void jy_timeline_view_choose (JyTimelineView *self, gint64 id);

G_END_DECLS
