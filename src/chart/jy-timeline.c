/* jy-timeline.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-timeline.h"

#define DAYS_AROUND 275 /* nine months before and after today */
#define NAME_WIDTH 14   /* font sizes */
#define ROW_HEIGHT 1.75
#define HEAD_HEIGHT 1.8 /* of the months */

static void
window_clear (gpointer data)
{
  g_free (((JyTimelineWindow *) data)->name);
}

GArray *
jy_timeline_windows_new (void)
{
  GArray *windows = g_array_new (FALSE, TRUE, sizeof (JyTimelineWindow));

  g_array_set_clear_func (windows, window_clear);
  return windows;
}

static double
get_edge (const JyTimeline *self, guint32 julian)
{
  double part = ((double) CLAMP (julian, self->first, self->last + 1) - self->first) /
                (self->last + 1 - self->first);

  return self->left + part * (self->right - self->left);
}

static guint
find_row (JyTimeline *self, const char *name)
{
  guint row;

  if (!g_ptr_array_find_with_equal_func (self->rows, name, g_str_equal, &row))
    {
      row = self->rows->len;
      g_ptr_array_add (self->rows, (gpointer) name);
    }

  return row;
}

static void
place_window (JyTimeline *self, guint i)
{
  const JyTimelineWindow *window = &g_array_index (self->windows, JyTimelineWindow, i);
  guint32 from = g_date_get_julian (&window->from);
  guint32 to = g_date_get_julian (&window->to);
  JyTimelineBar bar = { .window = i };

  if (window->state == JY_DUE_OVERDUE) /* it is still to be done today */
    to = MAX (to, g_date_get_julian (&self->today));
  if (g_date_valid (&window->done_on))
    {
      from = MIN (from, g_date_get_julian (&window->done_on));
      to = MAX (to, g_date_get_julian (&window->done_on));
    }
  if (to < self->first || from > self->last)
    return;

  bar.row = find_row (self, window->name);
  bar.x = get_edge (self, from);
  bar.width = MAX (get_edge (self, to + 1) - bar.x, 0.4 * self->size);
  bar.height = 1.25 * self->size;
  bar.y = self->top + (bar.row + 0.5) * self->row_height - bar.height / 2;
  g_array_append_val (self->bars, bar);
}

JyTimeline *
jy_timeline_new (const GArray *windows, const GDate *today, double width, double size)
{
  JyTimeline *self = g_new0 (JyTimeline, 1);

  self->windows = windows;
  self->today = *today;
  self->width = width;
  self->size = size;
  self->left = NAME_WIDTH * size;
  self->right = width - 0.5 * size;
  self->top = HEAD_HEIGHT * size;
  self->row_height = ROW_HEIGHT * size;
  self->first = g_date_get_julian (today) - DAYS_AROUND;
  self->last = g_date_get_julian (today) + DAYS_AROUND;
  self->bars = g_array_new (FALSE, FALSE, sizeof (JyTimelineBar));
  self->rows = g_ptr_array_new ();
  for (guint i = 0; i < windows->len; i++)
    place_window (self, i);
  self->height = self->top + self->rows->len * self->row_height + 0.3 * size;

  return self;
}

void
jy_timeline_free (JyTimeline *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->bars, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

double
jy_timeline_get_x (const JyTimeline *self, const GDate *day)
{
  guint32 julian = g_date_get_julian (day);

  return (get_edge (self, julian) + get_edge (self, julian + 1)) / 2;
}

gint64
jy_timeline_find (const JyTimeline *self, double x, double y)
{
  for (guint i = 0; i < self->bars->len; i++)
    {
      const JyTimelineBar *bar = &g_array_index (self->bars, JyTimelineBar, i);

      if (x >= bar->x && x <= bar->x + bar->width && y >= bar->y && y <= bar->y + bar->height)
        return g_array_index (self->windows, JyTimelineWindow, bar->window).id;
    }

  return 0;
}
