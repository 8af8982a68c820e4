<#-- words -->
