/* jy-work-check.c - the checks that several intentions make
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-error.h"
#include "jy-work-private.h"

gboolean
jy_work_refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}

gboolean
jy_work_refuse_for (GError **error, const char *sentence, const char *name)
{
  g_autoptr (GString) text = g_string_new (sentence);

  g_string_replace (text, "{name}", name, 0);
  return jy_work_refuse (error, text->str);
}

gboolean
jy_work_check_name (const char *text, GError **error)
{
  if (text != NULL && *text != '\0')
    return TRUE;

  return jy_work_refuse (error, _("Enter a name."));
}

gboolean
jy_work_check_code (const char *code, gsize n, const char *sentence, GError **error)
{
  gsize digits = strspn (code, "0123456789");

  if (*code == '\0' || (digits == n && code[n] == '\0'))
    return TRUE;

  return jy_work_refuse (error, sentence);
}
