/* jy-choice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-choice.h"

#include <glib/gi18n.h>

#include "jy-words.h"

const JyChoice *
jy_choice_find (const JyChoice *choices, const char *code)
{
  for (; choices->code != NULL; choices++)
    if (g_strcmp0 (choices->code, code) == 0)
      return choices;

  return NULL;
}

const char *
jy_choice_get_name (const JyChoice *choices, const char *code)
{
  const JyChoice *choice = jy_choice_find (choices, code);

  return choice != NULL ? jy_words_get (NULL, choice->name) : code;
}
