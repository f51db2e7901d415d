/* jy-slogan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-slogan.h"

#include <glib/gi18n.h>

#include "jy-words.h"

static const char *const slogans[] = {
  N_("Family doctor service guards your health"),
  N_("Family doctor service makes residents healthier"),
  N_("Family doctors in every home, healthy lives in all homes"),
  N_("A family doctor in every home, an agreement for you, me and all"),
};

const char *
jy_slogan_get (guint number)
{
  return jy_words_get (NULL, slogans[number % G_N_ELEMENTS (slogans)]);
}
