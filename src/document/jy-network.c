/* jy-network.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-network.h"

#include <string.h>

#include "jy-typesetter.h"

#define DRAWING_HEIGHT JY_MM (232) /* what the title leaves of a sheet */
#define MAX_SIZE 11
#define LEAST_SIZE 4
#define SMALLER 0.95
#define LINE_WIDTH 0.6

/* All in font sizes. */
#define PADDING 0.5
#define GAP 1.0       /* between boxes side by side */
#define GAP_BELOW 2.2 /* between levels: room for lines */
#define GAP_IN_LIST 0.6
#define STEM 1.0       /* beside the areas of a team */
#define MAX_HEAD 26    /* the width of a box that stands alone */
#define LEAST_COLUMN 9 /* of a team: narrower, and the teams go below one another */

typedef struct
{
  char *text;
  GPtrArray *areas; /* (element-type char) */
} Team;

struct _JyNetwork
{
  char *authority;
  char *centre;
  GPtrArray *teams;
};

/* On the way down the sheet. */
typedef struct
{
  const JyNetwork *network;
  JyTypesetter *setter;
  GArray *boxes;
  double size;
  double width;
} Layout;

static void
team_free (gpointer data)
{
  Team *self = data;

  g_free (self->text);
  g_ptr_array_unref (self->areas);
  g_free (self);
}

JyNetwork *
jy_network_new (const char *authority, const char *centre)
{
  JyNetwork *self = g_atomic_rc_box_new0 (JyNetwork);

  self->authority = g_strdup (authority);
  self->centre = g_strdup (centre);
  self->teams = g_ptr_array_new_with_free_func (team_free);

  return self;
}

static void
network_clear (gpointer data)
{
  JyNetwork *self = data;

  g_free (self->authority);
  g_free (self->centre);
  g_ptr_array_unref (self->teams);
}

JyNetwork *
jy_network_ref (JyNetwork *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
jy_network_unref (JyNetwork *self)
{
  g_atomic_rc_box_release_full (self, network_clear);
}

void
jy_network_add_team (JyNetwork *self, const char *text)
{
  Team *team = g_new0 (Team, 1);

  team->text = g_strdup (text);
  team->areas = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->teams, team);
}

void
jy_network_add_area (JyNetwork *self, const char *text)
{
  const Team *team;

  g_return_if_fail (self->teams->len > 0);

  team = self->teams->pdata[self->teams->len - 1];
  g_ptr_array_add (team->areas, g_strdup (text));
}

static void
set_text (JyTypesetter *setter, const char *text, double size, double width)
{
  const JyType type = { .size = size, .align = JY_ALIGN_CENTRE };

  jy_typesetter_set (setter, text, strlen (text), &type, width - 2 * PADDING * size);
}

static double
measure (Layout *self, const char *text, double width)
{
  set_text (self->setter, text, self->size, width);
  return jy_typesetter_get_height (self->setter) + 2 * PADDING * self->size;
}

/* Returns: where it ends below */
static double
add_box (Layout *self, const char *text, double x, double y, double width, int parent)
{
  const JyNetworkBox box = { x, y, width, measure (self, text, width), text, parent };

  g_array_append_val (self->boxes, box);
  return y + box.height;
}

/* Returns: where its last area ends below */
static double
add_team (Layout *self, const Team *team, double x, double y, double width, int parent)
{
  double stem = STEM * self->size;
  int index = (int) self->boxes->len;

  y = add_box (self, team->text, x, y, width, parent);
  for (guint i = 0; i < team->areas->len; i++)
    y = add_box (self, team->areas->pdata[i], x + stem, y + GAP_IN_LIST * self->size, width - stem,
                 index);

  return y;
}

/* Returns: how high it became */
static double
lay_out (Layout *self)
{
  const GPtrArray *teams = self->network->teams;
  double head = MIN (self->width, MAX_HEAD * self->size);
  double x = (self->width - head) / 2;
  double gap = GAP * self->size;
  guint n_room = MAX ((guint) ((self->width + gap) / (LEAST_COLUMN * self->size + gap)), 1);
  guint n_rows = MAX ((teams->len + n_room - 1) / n_room, 1);
  guint n_across = MAX ((teams->len + n_rows - 1) / n_rows, 1);
  double column = (self->width - (n_across - 1) * gap) / n_across;
  double y, bottom, end;

  g_array_set_size (self->boxes, 0);
  y = add_box (self, self->network->authority, x, 0, head, -1);
  y = add_box (self, self->network->centre, x, y + GAP_BELOW * self->size, head, 0);
  bottom = y;
  for (guint i = 0; i < teams->len; i++)
    {
      guint at = i % n_across;

      if (at == 0)
        y = bottom + GAP_BELOW * self->size;
      end = add_team (self, teams->pdata[i], at * (column + gap), y, column, 1);
      bottom = MAX (bottom, end);
    }

  return bottom;
}

GArray *
jy_network_lay_out (const JyNetwork *self, double width, double height, double *size)
{
  g_auto (JyTypesetter) setter = { 0 };
  Layout layout = { self, &setter, g_array_new (FALSE, FALSE, sizeof (JyNetworkBox)), MAX_SIZE,
                    width };

  jy_typesetter_init (&setter);
  while (lay_out (&layout) > height && layout.size > LEAST_SIZE)
    layout.size *= SMALLER;
  *size = layout.size;

  return layout.boxes;
}

/* From below the parent across to above the box; to an area from the stem beside it. */
static void
paint_line (cairo_t *cr, const JyNetworkBox *box, const JyNetworkBox *parent, double size)
{
  double middle = box->x + box->width / 2;
  double half = box->y - GAP_BELOW * size / 2;

  cairo_move_to (cr, parent->x + parent->width / 2, parent->y + parent->height);
  cairo_line_to (cr, parent->x + parent->width / 2, half);
  cairo_line_to (cr, middle, half);
  cairo_line_to (cr, middle, box->y);
  cairo_stroke (cr);
}

static void
paint_stem (cairo_t *cr, const JyNetworkBox *box, const JyNetworkBox *parent, double size)
{
  double x = parent->x + STEM * size / 2;

  cairo_move_to (cr, x, parent->y + parent->height);
  cairo_line_to (cr, x, box->y + box->height / 2);
  cairo_line_to (cr, box->x, box->y + box->height / 2);
  cairo_stroke (cr);
}

static void
paint_box (cairo_t *cr, JyTypesetter *setter, const JyNetworkBox *box, double size)
{
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  if (box->parent <= 1)
    {
      cairo_set_source_rgb (cr, 0.92, 0.92, 0.92);
      cairo_fill_preserve (cr);
    }
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_stroke (cr);
  set_text (setter, box->text, size, box->width);
  jy_typesetter_paint (setter, cr, box->x + PADDING * size, box->y + PADDING * size);
}

static void
paint (cairo_t *cr, double width, double height, gconstpointer data)
{
  g_auto (JyTypesetter) setter = { 0 };
  double size;
  g_autoptr (GArray) boxes = jy_network_lay_out (data, width, height, &size);

  jy_typesetter_init (&setter);
  cairo_set_line_width (cr, LINE_WIDTH);
  for (guint i = 0; i < boxes->len; i++)
    {
      const JyNetworkBox *box = &g_array_index (boxes, JyNetworkBox, i);

      cairo_set_source_rgb (cr, 0, 0, 0);
      if (box->parent > 1)
        paint_stem (cr, box, &g_array_index (boxes, JyNetworkBox, box->parent), size);
      else if (box->parent >= 0)
        paint_line (cr, box, &g_array_index (boxes, JyNetworkBox, box->parent), size);
    }
  for (guint i = 0; i < boxes->len; i++)
    paint_box (cr, &setter, &g_array_index (boxes, JyNetworkBox, i), size);
}

void
jy_network_add_to (JyDocument *document, gconstpointer self)
{
  jy_document_add_drawing (document, DRAWING_HEIGHT, paint, jy_network_ref ((JyNetwork *) self),
                           (GDestroyNotify) jy_network_unref);
}
