/* jy-choice.h - what may be chosen: codes as they are stored, with names for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyChoice:
 * @code: what is stored; never changed
 * @name: an N_() string
 *
 * Lists of choices are static and end with a NULL code.
 */
typedef struct
{
  const char *code;
  const char *name;
} JyChoice;

/* Returns: (transfer none) (nullable): the choice of @code */
const JyChoice *jy_choice_find (const JyChoice *choices, const char *code);

/* Returns: (transfer none): the translated name of @code, or @code itself if it is unknown */
const char *jy_choice_get_name (const JyChoice *choices, const char *code);

G_END_DECLS
