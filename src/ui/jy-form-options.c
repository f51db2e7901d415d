/* jy-form-options.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-options.h"

#include "jy-form-catalogue.h"
#include "jy-option.h"

GListModel *
jy_form_options_dup (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];
      g_autoptr (JyOption) option =
        jy_option_new ((gint64) i + 1, form->id, jy_form_get_title (form), NULL);

      if (form->subject == JY_FORM_RESIDENT)
        g_list_store_append (options, option);
    }

  return G_LIST_MODEL (options);
}
