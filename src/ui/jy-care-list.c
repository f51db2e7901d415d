/* jy-care-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-list.h"

struct _JyCareList
{
  AdwBin parent_instance;

  JyOffice *office;
  const JyPersonCare *care; /* (nullable) */
  gsize records;
};

G_DEFINE_FINAL_TYPE (JyCareList, jy_care_list, ADW_TYPE_BIN)

static void
jy_care_list_dispose (GObject *object)
{
  JyCareList *self = JY_CARE_LIST (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_care_list_parent_class)->dispose (object);
}

static void
jy_care_list_class_init (JyCareListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_care_list_dispose;
}

static void
jy_care_list_init (JyCareList *self)
{
}

GtkWidget *
jy_care_list_new (JyOffice *office, const JyRecordListInfo *info, gsize records)
{
  JyCareList *self = g_object_new (JY_TYPE_CARE_LIST, NULL);

  self->office = g_object_ref (office);
  self->records = records;
  adw_bin_set_child (ADW_BIN (self), jy_record_list_new (info, self));

  return GTK_WIDGET (self);
}

void
jy_care_list_show (JyCareList *self, const JyPersonCare *care)
{
  g_return_if_fail (JY_IS_CARE_LIST (self));

  self->care = care;
  jy_record_list_show (JY_RECORD_LIST (adw_bin_get_child (ADW_BIN (self))),
                       G_STRUCT_MEMBER (GPtrArray *, care, self->records));
}

JyOffice *
jy_care_list_get_office (JyCareList *self)
{
  return self->office;
}

const JyPersonCare *
jy_care_list_get_care (JyCareList *self)
{
  return self->care;
}
