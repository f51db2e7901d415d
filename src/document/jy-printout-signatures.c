/* jy-printout-signatures.c - labels, each with a line to sign upon, in rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-printout-private.h"

/* All in font sizes. */
#define HEIGHT 3.6
#define LINE 5 /* the shortest line that one can sign upon */
#define GAP_ABOVE 0.8
#define GAP_BELOW 0.4

static double
measure_label (JyFlow *self, const char *label, double width)
{
  const JyType type = { .size = self->size };
  double least = self->size * LINE;

  return jy_flow_measure (self, label, &type, MAX (width - least, least));
}

/* Room for a stamp, and for the highest label. */
static double
measure_row (JyFlow *self, char **labels, guint n, double width)
{
  double height = self->size * HEIGHT;

  for (guint i = 0; i < n; i++)
    height = MAX (height, measure_label (self, labels[i], width) + self->size * GAP_ABOVE);

  return height;
}

double
jy_flow_measure_signatures (JyFlow *self, const JyBlock *block)
{
  guint n = g_strv_length (block->labels);
  double width = self->width / block->n_across;
  double whole = 0;

  for (guint i = 0; i < n; i += block->n_across)
    whole += measure_row (self, block->labels + i, MIN (block->n_across, n - i), width);

  return whole;
}

/* @bottom: where its line is */
static void
add_signature (JyFlow *self, const char *label, double x, double width, double bottom)
{
  JyType type = { .size = self->size };
  double least = self->size * LINE;
  double right = x + width - self->size;
  double height = measure_label (self, label, width);
  double label_width = jy_typesetter_get_ink_width (self->setter) + 0.5 * self->size;

  jy_flow_add_text (self, label, strlen (label), &type, x, bottom - height,
                    MAX (width - least, least), height);
  if (x + label_width < right)
    jy_flow_add_item (self, JY_ITEM_LINE, x + label_width, bottom, right - x - label_width, 0);
}

void
jy_flow_add_signatures (JyFlow *self, const JyBlock *block)
{
  guint n = g_strv_length (block->labels);
  double width = self->width / block->n_across;

  jy_flow_ensure (self, jy_flow_measure_signatures (self, block));
  for (guint i = 0; i < n; i++)
    {
      if (i % block->n_across == 0)
        self->y += measure_row (self, block->labels + i, MIN (block->n_across, n - i), width);
      add_signature (self, block->labels[i], self->x + (i % block->n_across) * width, width,
                     self->y);
    }
  if (n > 0)
    self->y += self->size * GAP_BELOW;
}
