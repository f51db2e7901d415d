/* jy-sample.h - a lot that can be drawn again: the same people from the same seed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * jy_sample_draw:
 * @ids: (element-type gint64): whom to choose from, in any order, each once; not changed
 * @size: how many to choose; all of them if there are fewer
 * @seed: any number
 *
 * Everybody is as likely to be chosen as everybody else, whatever order @ids are in; the same
 * people, the same size and the same seed give the same answer on every computer.  A smaller
 * sample is the beginning of a larger one.
 *
 * Returns: (transfer full) (element-type gint64): the chosen, in the order in which they were drawn
 */
GArray *jy_sample_draw (const GArray *ids, guint size, guint32 seed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
