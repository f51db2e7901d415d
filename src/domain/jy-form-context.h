/* jy-form-context.h - for whom, and of which day, a form is filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"

G_BEGIN_DECLS

/**
 * JyFormContext:
 * @today: the day of typing
 * @date: the day of the service, on which ages are counted; on or before @today
 * @born: of the person; invalid if not known
 * @last_period: the first day of the last period of the pregnancy that the service belongs to;
 *   invalid if there is none or it is not known
 * @sex: 1 male, 2 female, 0 not known (GB/T 2261.1)
 * @groups: what the person belongs to on @date
 * @family_hypertension: the health record names hypertension among parents, siblings or children
 *
 * What a form must know besides its answers to decide what it asks, refuses and computes.  A plain
 * value that owns nothing.
 */
typedef struct
{
  GDate today;
  GDate date;
  GDate born;
  GDate last_period;
  int sex;
  JyGroup groups;
  gboolean family_hypertension;
} JyFormContext;

G_END_DECLS
