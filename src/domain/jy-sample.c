/* jy-sample.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sample.h"

#include "jy-id.h"

/* SplitMix64 (Steele, Lea and Flood 2014): written out here, so that a lot of today can be drawn
 * again in ten years. */
static guint64
next_number (guint64 *state)
{
  guint64 z = (*state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return z ^ (z >> 31);
}

/* From 0 to @n - 1, each as likely: what is left over beyond a multiple of @n is drawn again. */
static guint
next_below (guint64 *state, guint n)
{
  guint64 limit = G_MAXUINT64 - G_MAXUINT64 % n;
  guint64 number;

  do
    number = next_number (state);
  while (number >= limit);

  return (guint) (number % n);
}

GArray *
jy_sample_draw (const GArray *ids, guint size, guint32 seed)
{
  GArray *drawn = g_array_copy ((GArray *) ids);
  gint64 *all = (gint64 *) (gpointer) drawn->data;
  guint64 state = seed;

  g_array_sort (drawn, jy_id_compare);
  size = MIN (size, drawn->len);
  for (guint i = 0; i < size; i++)
    {
      guint j = i + next_below (&state, drawn->len - i);
      gint64 chosen = all[j];

      all[j] = all[i];
      all[i] = chosen;
    }
  g_array_set_size (drawn, size);

  return drawn;
}
